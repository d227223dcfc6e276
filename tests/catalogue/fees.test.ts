import { describe, expect, it, test } from 'vitest'
import { amountOf, chargeableOn, type Fee, feeShape, lapsedBasis } from '../../src/catalogue/rules/fee.ts'
import { inputsOf, resultOf } from '../../src/catalogue/rules/formula.ts'

const what = { id: 'BPHTB', en: 'Property transfer tax' }
const words = { id: '5 % x (NPOP − NPOPTKP)', en: '5 % x (value − allowance)' }
const input = (name: string, example: number) => ({
  name,
  example,
  label: { id: name, en: name },
  unit: 'rupiah' as const,
})
const bphtb = {
  words,
  expression: 'max(0, npop - npoptkp) * 5 / 100',
  inputs: [input('npop', 500_000_000), input('npoptkp', 80_000_000)],
}

describe('a formula', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['-4 + 10', 6],
    ['max(0, 3 - 5)', 0],
    ['min(2, 3) + ceil(1.2) + floor(1.8)', 5],
    ['10 / 4', 2.5],
  ])('%s is %d', (expression, value) => {
    expect(resultOf(expression, {})).toBe(value)
  })

  it('has no value after a division by zero, or without one of its inputs', () => {
    expect(resultOf('100 / luas', { luas: 0 })).toBeNull()
    expect(resultOf('100 / luas', {})).toBeNull()
  })

  it.each(['', '1 +', 'a.b', 'a[0]', '"teks"', 'a = 1', 'a ? 1 : 2', '1; 2', 'max()', 'eval(1)', 'this'])(
    'refuses %s, which is no calculation',
    (expression) => {
      expect(() => resultOf(expression, { a: 1 })).toThrow('a calculation such as')
    },
  )

  it('knows no name but its own inputs', () => {
    expect(resultOf('constructor', {})).toBeNull()
    expect(resultOf('toString', {})).toBeNull()
    expect(inputsOf('max(0, npop - npoptkp) * tarif')).toEqual(['npop', 'npoptkp', 'tarif'])
  })
})

describe('a fee by formula', () => {
  it('comes to whole rupiah, rounded as it says', () => {
    expect(amountOf(bphtb, { npop: 500_000_000, npoptkp: 80_000_000 })).toBe(21_000_000)
    expect(amountOf({ ...bphtb, rounding: 'down' }, { npop: 101, npoptkp: 0 })).toBe(5)
    expect(amountOf({ ...bphtb, rounding: 'up' }, { npop: 101, npoptkp: 0 })).toBe(6)
    expect(amountOf({ words, expression: '0.1 * 3 * 10' }, {})).toBe(3)
  })

  it('comes to nothing when it would be below zero or has no value', () => {
    expect(amountOf({ words, expression: '1 - 2' }, {})).toBeNull()
    expect(amountOf({ words, expression: '1 / 0' }, {})).toBeNull()
    expect(amountOf({ words }, {})).toBeNull()
  })

  it.each([
    ['an input that it does not declare', { ...bphtb, inputs: [input('npop', 1)] }, 'npoptkp'],
    ['an input that it does not use', { ...bphtb, expression: 'npop * 5 / 100' }, 'npoptkp'],
    [
      'a division by zero at its example',
      { words, expression: '1 / luas', inputs: [input('luas', 0)] },
      'value',
    ],
    ['inputs without a calculation', { words, inputs: [input('luas', 1)] }, 'a calculation'],
  ])('is refused with %s', (_, formula, message) => {
    const read = feeShape.safeParse({ what, formula, setByOffice: true })
    expect(read.error?.issues[0]?.message).toContain(message)
  })
})

describe('a fee whose legal basis has lapsed', () => {
  const old = { code: 'PP-60-2016', kind: 'PP', number: '60', year: 2016, validTo: '2020-12-20' }
  const now = { code: 'PP-76-2020', kind: 'PP', number: '76', year: 2020 }
  const onOld: Fee = { what, amountRupiah: 25_000, basis: [{ regulation: 'PP-60-2016' }] }
  const onBoth: Fee = { ...onOld, basis: [{ regulation: 'PP-76-2020' }, { regulation: 'PP-60-2016' }] }
  const byOffice: Fee = { what, amountRupiah: 0, setByOffice: true }

  test('is charged on the last day of its basis and never after', () => {
    expect(chargeableOn([onOld, onBoth, byOffice], [old, now], '2020-12-20')).toHaveLength(3)
    expect(chargeableOn([onOld, onBoth, byOffice], [old, now], '2020-12-21')).toEqual([byOffice])
    expect(lapsedBasis(onBoth, [old, now], '2020-12-21')).toEqual([{ regulation: 'PP-60-2016' }])
  })

  test('is not charged when nobody knows the regulation it names', () => {
    expect(chargeableOn([onOld], [now], '2020-12-20')).toEqual([])
  })
})
