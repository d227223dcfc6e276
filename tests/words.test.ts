import { describe, expect, test } from 'vitest'
import { defaultPolicy } from '../src/queue/rules/policy.ts'
import { en } from '../src/words/en.ts'
import { clockTime, dayName, longDate, rupiah, timer, zoneLabel } from '../src/words/format.ts'
import { id } from '../src/words/id.ts'
import {
  chooseLanguage,
  languages,
  phrase,
  placeholdersOf,
  refusalSentence,
  wordsOf,
} from '../src/words/language.ts'
import { classInSentence, className } from '../src/words/ticket-class.ts'
import { reasonName } from '../views/console/desk.ts'

/** Names that are the same in both languages on purpose. */
const sharedWords = [
  'common.product',
  'common.languages.id',
  'common.languages.en',
  'common.turnLine.more',
  'portal.service.calculator.units.rupiah',
  'portal.service.calculator.units.m2',
  'portal.service.calculator.units.cc',
]

/** Short symbols and formats that hold no words. */
const wordless = /^[^a-z]*$/i

const indonesian = sentencesIn(id)
const english = sentencesIn(en)
const keys = [...indonesian.keys()]

/** Monday 6 April 2026, 09.42.07 WIB */
const monday = Date.UTC(2026, 3, 6, 2, 42, 7)

describe('the catalogues', () => {
  test('hold more than a handful of sentences', () => {
    expect(keys.length).toBeGreaterThan(100)
  })

  test('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...keys].sort())
  })

  test.each(keys)('%s says something in both languages', (key) => {
    expect(textOf(indonesian, key).trim()).not.toBe('')
    expect(textOf(english, key).trim()).not.toBe('')
  })

  test.each(keys)('%s compiles and has the same placeholders in both languages', (key) => {
    expect(placeholdersOf('en', textOf(english, key))).toEqual(placeholdersOf('id', textOf(indonesian, key)))
  })

  test.each(keys)('%s never raises its voice', (key) => {
    expect(textOf(indonesian, key) + textOf(english, key)).not.toMatch(/!/)
  })

  test.each(keys.filter((key) => !sharedWords.includes(key)))('%s is translated', (key) => {
    const text = textOf(indonesian, key)
    if (!wordless.test(text.replaceAll(/\{[^{}]*\}/g, ''))) {
      expect(textOf(english, key)).not.toBe(text)
    }
  })
})

describe('a phrase', () => {
  test('counts people in both languages', () => {
    const count = (number: number) => [
      phrase('id', wordsOf('id').common.people.waiting, { count: number }),
      phrase('en', wordsOf('en').common.people.waiting, { count: number }),
    ]
    expect(count(0)).toEqual(['Tidak ada antrean', 'Nobody waiting'])
    expect(count(1)).toEqual(['1 orang menunggu', '1 person waiting'])
    expect(count(8)).toEqual(['8 orang menunggu', '8 people waiting'])
  })

  test('refuses at compile time an argument the sentence does not ask for', () => {
    const { common } = wordsOf('id')
    // @ts-expect-error the sentence asks for a count
    expect(() => phrase('id', common.people.waiting)).toThrow()
    // @ts-expect-error the sentence asks for both ends of the range
    expect(() => phrase('id', common.wait.between, { from: 1 })).toThrow()
    // @ts-expect-error the sentence asks for nothing
    expect(phrase('id', common.actions.back, { count: 1 })).toBe('Kembali')
  })

  test('leaves markup in a value as it is, for the page to escape', () => {
    expect(phrase('id', wordsOf('id').common.counter, { number: '<b>3</b>' })).toBe('Loket <b>3</b>')
  })
})

describe('a refusal', () => {
  test('says the state of the ticket in words', () => {
    expect(refusalSentence('id', 'TICKET_STATE', { state: 'called' })).toContain('sedang dipanggil')
    expect(refusalSentence('en', 'TICKET_STATE', { state: 'called' })).toContain('is called')
  })

  test('is still said when a fact is missing', () => {
    expect(refusalSentence('id', 'COUNTER_BUSY')).toContain('masih melayani nomor')
  })
})

describe('a reason', () => {
  const codes = Object.values(defaultPolicy([]).reasons).flat()

  test.each(languages)('of an ordinary policy has a name in %s', (language) => {
    expect(codes.filter((code) => !(code in wordsOf(language).reasons))).toEqual([])
  })

  test('that only one office has is shown as it is written there', () => {
    expect(reasonName('id', 'BREAK')).toBe('Istirahat')
    expect(reasonName('id', 'MAKAN_SIANG')).toBe('Makan siang')
  })
})

test.each([
  ['P', 'Prioritas', 'prioritas', 'Priority'],
  ['S', 'Janji temu', 'janji temu', 'Appointment'],
  ['N', 'Biasa', 'biasa', 'Ordinary'],
  ['X', 'X', 'x', 'X'],
])('the class %s is called %s, within a sentence %s, and %s in English', (name, id, within, en) => {
  expect([className('id', name), classInSentence('id', name), className('en', name)]).toEqual([
    id,
    within,
    en,
  ])
})

describe('the language', () => {
  test.each([
    ['en', 'id', 'en', 'the cookie wins'],
    ['xx', 'en-US,en;q=0.9', 'en', 'an unknown cookie is ignored'],
    [undefined, 'en;q=0.4, id;q=0.8', 'id', 'the better liked language wins'],
    [undefined, 'fr, en;q=0.3', 'en', 'a language we do not speak is passed over'],
    [undefined, 'en;q=0', 'id', 'a language refused is not taken'],
    [undefined, undefined, 'id', 'nothing known means Indonesian'],
  ])('from cookie %s and header %s is %s: %s', (cookie, header, expected, _why) => {
    expect(chooseLanguage(cookie, header)).toBe(expected)
  })
})

describe('the formats', () => {
  test('a zero fee reads GRATIS in Indonesian and FREE in English', () => {
    expect([rupiah(0, 'id'), rupiah(0, 'en')]).toEqual(['GRATIS', 'FREE'])
  })

  test('a fee is grouped the way its reader groups numbers', () => {
    expect([rupiah(120_000, 'id'), rupiah(1_250_000, 'en')]).toEqual(['Rp120.000', 'Rp1,250,000'])
  })

  test('a time of day has a dot and 24 hours', () => {
    expect(clockTime(monday, 'Asia/Jakarta')).toBe('09.42')
    expect(clockTime(Date.UTC(2026, 3, 5, 17, 5), 'Asia/Jakarta')).toBe('00.05')
  })

  test.each([
    ['Asia/Jakarta', 'WIB'],
    ['Asia/Makassar', 'WITA'],
    ['Asia/Jayapura', 'WIT'],
    ['Asia/Singapore', 'GMT+8'],
  ])('the zone %s is called %s', (zone, label) => {
    expect(zoneLabel(monday, zone)).toBe(label)
  })

  test('a date names its day in both languages', () => {
    expect(longDate(monday, 'Asia/Jakarta', 'id')).toBe('Senin, 6 April 2026')
    expect(longDate(monday, 'Asia/Jakarta', 'en')).toBe('Monday, 6 April 2026')
    expect(dayName(monday, 'Asia/Jakarta', 'id')).toBe('Senin')
  })

  test('a day begins at the midnight of the office', () => {
    expect(dayName(Date.UTC(2026, 3, 5, 16, 59), 'Asia/Jakarta', 'id')).toBe('Minggu')
    expect(dayName(Date.UTC(2026, 3, 5, 17, 0), 'Asia/Jakarta', 'id')).toBe('Senin')
  })

  test('a timer shows hours only when there are some', () => {
    expect([timer(38), timer(372), timer(3_972), timer(-1)]).toEqual(['0:38', '6:12', '1:06:12', '0:00'])
  })
})

function sentencesIn(catalogue: object, path = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(catalogue)) {
    if (typeof value === 'string') {
      found.set(path + key, value)
    } else {
      for (const [inner, text] of sentencesIn(value, `${path}${key}.`)) {
        found.set(inner, text)
      }
    }
  }
  return found
}

function textOf(sentences: Map<string, string>, key: string): string {
  return sentences.get(key) ?? ''
}
