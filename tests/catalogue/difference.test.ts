import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { completenessOf, missingIn, wholeSheet } from '../../src/catalogue/rules/completeness.ts'
import { type Change, differenceOf, type PartDifference } from '../../src/catalogue/rules/difference.ts'
import { aligned } from '../../src/catalogue/rules/longest-common-order.ts'
import type { Surroundings } from '../../src/catalogue/rules/sheet-faults.ts'
import type { Sheet } from '../../src/catalogue/rules/standard.ts'
import { demoOffices } from '../../src/seed.ts'

let sheets: Sheet[] = []
let around: Surroundings = { regulations: [], lifeEvents: [] }

beforeAll(async () => {
  const [sukamaju] = await demoOffices()
  if (sukamaju === undefined) throw new Error('the demo has no office')
  sheets = sukamaju.services.map(({ sheet }) => sheet)
  around = sukamaju
})

const sheetOf = (name: string): Sheet => {
  const sheet = sheets.find((each) => each.name.id === name)
  if (sheet === undefined) throw new Error(`no ${name}`)
  return sheet
}
const between = (before: Partial<Sheet>, after: Partial<Sheet>) => differenceOf(before, after, around)
const only = (parts: readonly PartDifference[]): Change => {
  const [change] = parts.flatMap(({ changes }) => changes)
  if (change === undefined) throw new Error('nothing differs')
  return change
}
const aSheet = () => fc.constantFrom(...sheets)
const aText = fc.record({ id: fc.string({ minLength: 1 }), en: fc.string({ minLength: 1 }) })

describe('the difference of two sheets', () => {
  test('is empty for a sheet and itself, also when it was copied', () => {
    fc.assert(fc.property(aSheet(), (sheet) => between(sheet, structuredClone(sheet)).length === 0))
  })

  test('names the one text that was changed, as it stood and as it stands, in both languages', () => {
    const aPart = fc.constantFrom('name', 'summary', 'product', 'complaints', 'safety', 'source')
    fc.assert(
      fc.property(aSheet(), aPart, aText, (sheet, part, text) => {
        fc.pre(JSON.stringify(sheet[part]) !== JSON.stringify(text))
        const kind = sheet[part] === undefined ? 'added' : 'changed'
        const aspects = [{ aspect: 'text', before: sheet[part] ?? null, after: text }]
        expect(between(sheet, { ...sheet, [part]: text })).toEqual([
          { part, changes: [{ kind, title: null, aspects }] },
        ])
      }),
    )
  })

  test('names one requirement that was added, removed or changed, wherever it stands', () => {
    fc.assert(
      fc.property(aSheet(), fc.nat(), aText, (sheet, at, text) => {
        const { requirements } = sheet
        const place = at % requirements.length
        const fresh = { code: 'BARU-SEKALI', text: { id: `${text.id} lain`, en: `${text.en} other` } }
        const added = { ...sheet, requirements: requirements.toSpliced(place, 0, fresh) }
        const changed = {
          ...sheet,
          requirements: requirements.map((each, index) =>
            index === place ? { ...each, text: fresh.text } : each,
          ),
        }
        expect(only(between(sheet, added))).toMatchObject({ kind: 'added', title: fresh.text })
        expect(only(between(added, sheet))).toMatchObject({ kind: 'removed', title: fresh.text })
        const aspects = [{ aspect: 'text', before: requirements[place]?.text, after: fresh.text }]
        expect(between(sheet, changed)).toEqual([
          { part: 'requirements', changes: [{ kind: 'changed', title: fresh.text, aspects }] },
        ])
      }),
    )
  })

  test('names one step that was added, removed or changed, and no other', () => {
    fc.assert(
      fc.property(aSheet(), fc.nat(), aText, (sheet, at, text) => {
        const { procedure } = sheet
        const place = at % procedure.length
        const fresh = { text: { id: `langkah ${text.id}`, en: `step ${text.en}` } }
        const added = { ...sheet, procedure: procedure.toSpliced(place, 0, fresh) }
        const changed = { ...sheet, procedure: procedure.toSpliced(place, 1, fresh) }
        expect(between(sheet, added)).toMatchObject([
          { part: 'procedure', changes: [{ kind: 'added', title: fresh.text }] },
        ])
        expect(between(added, sheet)).toMatchObject([
          { part: 'procedure', changes: [{ kind: 'removed', title: fresh.text }] },
        ])
        expect(between(sheet, changed)).toMatchObject([
          { part: 'procedure', changes: [{ kind: 'changed', title: fresh.text }] },
        ])
      }),
    )
  })

  test('reads backwards when the sheets are taken the other way round', () => {
    const counted = (parts: readonly PartDifference[], [added, removed]: readonly string[]) =>
      parts.map(({ part, changes }) => [
        part,
        changes.filter(({ kind }) => kind === added).length,
        changes.filter(({ kind }) => kind === removed).length,
        changes.filter(({ kind }) => kind === 'changed').length,
      ])
    for (const [one, other] of sheets.flatMap((each) => sheets.map((also) => [each, also] as const))) {
      expect(counted(between(other, one), ['removed', 'added'])).toEqual(
        counted(between(one, other), ['added', 'removed']),
      )
    }
  })

  test('says a fee in rupiah, with its new basis, to whoever reads either language', () => {
    const skck = sheetOf('SKCK')
    const fees = skck.fees.map((fee) => ({
      ...fee,
      amountRupiah: 45_000,
      basis: [{ regulation: 'PP-45-2024' }],
    }))
    expect(between(skck, { ...skck, fees })).toMatchObject([
      {
        part: 'fees',
        changes: [
          {
            kind: 'changed',
            aspects: [
              { aspect: 'amount', before: { id: 'Rp30.000', en: 'Rp30,000' }, after: { id: 'Rp45.000' } },
              { aspect: 'basis', before: { id: 'PP 76/2020' }, after: { id: 'PP 45/2024' } },
            ],
          },
        ],
      },
    ])
  })

  test('keeps apart two fees for the same thing with dates of their own', () => {
    const paspor = sheetOf('Paspor')
    const [first] = paspor.fees
    if (first === undefined) throw new Error('Paspor is free')
    const fees = [...paspor.fees, { ...first, amountRupiah: 1, validFrom: '2027-01-01' }]
    expect(only(between(paspor, { ...paspor, fees }))).toMatchObject({
      kind: 'added',
      aspects: [{}, {}, { after: { id: 'Rp1' } }, {}, { after: { id: 'Sejak 1 Januari 2027' } }],
    })
  })

  test('says nothing of another order of requirements, or of another code for the same words', () => {
    const sheet = sheetOf('Kartu Keluarga')
    const requirements = sheet.requirements.toReversed().map((each) => ({ ...each, code: `${each.code}-2` }))
    expect(between(sheet, { ...sheet, requirements })).toEqual([])
  })

  test('tells a form from another one with the same name', () => {
    const sheet = sheetOf('SKCK')
    const withForm = (file: string) => ({
      ...sheet,
      requirements: sheet.requirements.map((each) => ({ ...each, form: { file, name: 'F-1.pdf' } })),
    })
    const [part] = between(withForm('a'.repeat(64)), withForm('b'.repeat(64)))
    expect(part?.changes).toHaveLength(sheet.requirements.length)
    expect(part?.changes[0]?.aspects).toMatchObject([{ aspect: 'form', after: { id: 'F-1.pdf' } }])
  })
})

test('two lists are put side by side by the longest order they share', () => {
  const sides = aligned([...'ABCDEF'], [...'ACXEFG'], (one, other) => one === other)
  expect(sides.map(({ before = '-', after = '-' }) => before + after)).toEqual([
    'AA',
    'B-',
    'CC',
    'DX',
    'EE',
    'FF',
    '-G',
  ])
})

describe('a sheet', () => {
  test('is whole with the six components of delivery, what it is called and where it comes from', () => {
    const { requirements: _, source: __, ...rest } = sheetOf('SKCK')
    expect(missingIn(rest)).toEqual(['requirements', 'source'])
    expect(wholeSheet(rest)).toBeNull()
    expect(missingIn({})).toHaveLength(9)
    const { legal: ___, keywords: ____, ...bare } = sheetOf('SKCK')
    expect(wholeSheet(bare)).toMatchObject({ legal: [], keywords: [] })
  })

  test('shows which of its fourteen components are there, six of them required', () => {
    const { evaluation: _, ...rest } = sheetOf('Kartu Keluarga')
    const states = completenessOf({ ...rest, legal: [] })
    expect(states).toHaveLength(14)
    expect(states.filter(({ isRequired }) => isRequired)).toHaveLength(6)
    expect(states.flatMap(({ component, isFilled }) => (isFilled ? [] : [component]))).toEqual([
      'legal',
      'evaluation',
    ])
  })
})
