import { describe, expect, test } from 'vitest'
import { clipNames, kindOf, type SpokenCall, spokenCall } from '../../src/hall/rules/spoken-call.ts'
import { cardinal, type NumberStyle, spelledDigits } from '../../src/hall/rules/spoken-number.ts'
import type { Language } from '../../src/words/language.ts'

function said(call: Partial<SpokenCall>, language: Language = 'id', style: NumberStyle = 'digits'): string {
  const whole = { number: 'A023', counter: '3', kind: 'counter', repeat: 0, isLast: false } as const
  return spokenCall({ ...whole, ...call }, language, style)
    .map((breath) => breath.join(' '))
    .join(', ')
}

test.each([
  [0, 'nol'],
  [7, 'tujuh'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [21, 'dua puluh satu'],
  [99, 'sembilan puluh sembilan'],
  [100, 'seratus'],
  [101, 'seratus satu'],
  [110, 'seratus sepuluh'],
  [111, 'seratus sebelas'],
  [119, 'seratus sembilan belas'],
  [200, 'dua ratus'],
  [999, 'sembilan ratus sembilan puluh sembilan'],
  [1000, 'seribu'],
  [1011, 'seribu sebelas'],
  [2100, 'dua ribu seratus'],
  [9999, 'sembilan ribu sembilan ratus sembilan puluh sembilan'],
])('%i is said in Indonesian as %s', (value, words) => {
  expect(cardinal(value, 'id').join(' ')).toBe(words)
})

test.each([
  [0, 'zero'],
  [10, 'ten'],
  [11, 'eleven'],
  [12, 'twelve'],
  [20, 'twenty'],
  [21, 'twenty one'],
  [100, 'one hundred'],
  [101, 'one hundred and one'],
  [110, 'one hundred and ten'],
  [111, 'one hundred and eleven'],
  [119, 'one hundred and nineteen'],
  [200, 'two hundred'],
  [999, 'nine hundred and ninety nine'],
  [1000, 'one thousand'],
  [1001, 'one thousand and one'],
  [1100, 'one thousand one hundred'],
  [9999, 'nine thousand nine hundred and ninety nine'],
])('%i is said in English as %s', (value, words) => {
  expect(cardinal(value, 'en').join(' ')).toBe(words)
})

test('digits are said one by one, zeros too', () => {
  expect(spelledDigits('1000', 'id')).toEqual(['satu', 'nol', 'nol', 'nol'])
  expect(spelledDigits('023', 'en')).toEqual(['zero', 'two', 'three'])
})

describe('a call', () => {
  test.each<[NumberStyle, string, string]>([
    ['digits', 'A000', 'huruf-a nol nol nol'],
    ['digits', 'A010', 'huruf-a nol satu nol'],
    ['digits', 'C119', 'huruf-c satu satu sembilan'],
    ['digits', 'Z1000', 'huruf-z satu nol nol nol'],
    ['digits', '1A003', 'satu huruf-a nol nol tiga'],
    ['cardinal', 'A001', 'huruf-a satu'],
    ['cardinal', 'A023', 'huruf-a dua puluh tiga'],
    ['cardinal', 'H111', 'huruf-h seratus sebelas'],
    ['cardinal', 'A1000', 'huruf-a seribu'],
    ['cardinal', 'A12345', 'huruf-a satu dua tiga empat lima'],
  ])('says the number in %s: %s', (style, number, words) => {
    expect(said({ number }, 'id', style)).toBe(`nomor-antrean ${words}, silakan-menuju loket tiga`)
  })

  test.each([
    ['12', 'dua belas'],
    ['2A', 'dua huruf-a'],
    ['07', 'tujuh'],
    ['99', 'sembilan puluh sembilan'],
    ['INFO', 'huruf-i huruf-n huruf-f huruf-o'],
  ])('says counter %s as %s in either style', (counter, words) => {
    const sentence = `nomor-antrean huruf-a nol dua tiga, silakan-menuju loket ${words}`
    expect(said({ counter })).toBe(sentence)
    expect(said({ counter }, 'id', 'cardinal')).toContain(`silakan-menuju loket ${words}`)
  })

  test('says English', () => {
    expect(said({ counter: '12' }, 'en')).toBe('number letter-a zero two three, please-go-to counter twelve')
    expect(said({ number: 'B101' }, 'en', 'cardinal')).toContain('number letter-b one hundred and one')
  })

  test('says a room and a desk by their names', () => {
    expect(said({ kind: 'room' })).toContain('silakan-menuju ruang tiga')
    expect(said({ kind: 'desk' }, 'en')).toContain('please-go-to desk three')
  })

  test.each<[number, boolean, string]>([
    [0, false, 'nomor-antrean'],
    [0, true, 'nomor-antrean'],
    [1, false, 'panggilan-kedua, nomor-antrean'],
    [1, true, 'panggilan-terakhir, nomor-antrean'],
    [2, true, 'panggilan-terakhir, nomor-antrean'],
    [2, false, 'panggilan-ulang, nomor-antrean'],
  ])('of repeat %i, the last: %s, begins with "%s"', (repeat, isLast, beginning) => {
    expect(said({ repeat, isLast })).toMatch(new RegExp(`^${beginning} `))
  })
})

test.each([
  ['Loket 3', 'counter'],
  ['Ruang 3', 'room'],
  ['Ruangan Rekam', 'room'],
  ['MEJA 2', 'desk'],
  ['Kasir', 'counter'],
  ['Ruangguru 1', 'counter'],
  ['', 'counter'],
])('a counter that is called "%s" is a %s', (name, kind) => {
  expect(kindOf(name)).toBe(kind)
})

describe.each<Language>(['id', 'en'])('the clips in %s', (language) => {
  const clips = clipNames(language)

  test('are named once each', () => {
    expect(new Set(clips).size).toBe(clips.length)
  })

  test.each<NumberStyle>(['digits', 'cardinal'])(
    'hold every word of A001 to Z999 at 1 to 99 in %s',
    (style) => {
      const known = new Set(clips)
      const missing = new Set<string>()
      const needed = (call: Partial<SpokenCall>) => {
        const whole = { number: 'A001', counter: '1', kind: 'counter', repeat: 0, isLast: false } as const
        for (const name of spokenCall({ ...whole, ...call }, language, style).flat()) {
          if (!known.has(name)) missing.add(name)
        }
      }
      for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
        for (let ordinal = 1; ordinal <= 999; ordinal++) {
          needed({ number: `${letter}${String(ordinal).padStart(3, '0')}` })
        }
      }
      for (let counter = 1; counter <= 99; counter++) needed({ counter: String(counter) })
      for (let ordinal = 1000; ordinal <= 9999; ordinal += 37) needed({ number: `A${ordinal}` })
      for (const kind of ['counter', 'room', 'desk'] as const) needed({ kind })
      for (const isLast of [true, false]) for (const repeat of [1, 2, 3]) needed({ repeat, isLast })
      expect([...missing]).toEqual([])
    },
  )
})
