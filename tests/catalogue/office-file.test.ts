import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseOfficeFile } from '../../src/catalogue/rules/office-file.ts'

const sound = readFileSync(new URL('../support/kelurahan.yaml', import.meta.url), 'utf8')

/** The file with one text put in place of another, which must be there. */
function withText(before: string, after: string): string {
  if (!sound.includes(before)) throw new Error(`the example does not say: ${before}`)
  return sound.replace(before, after)
}

/** What a person reads about a file that is not in order, one sentence a line. */
function complaints(text: string): string[] {
  try {
    parseOfficeFile('seeds/kelurahan.yaml', text)
  } catch (error) {
    if (error instanceof Error) return error.message.split('\n')
  }
  return []
}

describe('an office file in order', () => {
  it('says what the office is, when it is open and what it does', () => {
    const file = parseOfficeFile('seeds/kelurahan.yaml', sound)
    expect(file.office).toMatchObject({ slug: 'melati', timeZone: 'Asia/Jayapura', demo: false })
    expect(file.office.hours[5]).toEqual([
      { opens: '08:00', closes: '11:30' },
      { opens: '13:00', closes: '15:00' },
    ])
    expect(file.office.hours[7]).toEqual([])
    expect(file.services).toMatchObject([
      { code: 'DOMISILI', letter: 'A', owner: 'KELURAHAN', validFrom: '2026-01-02' },
      { code: 'PINDAH', letter: 'A', owner: 'KELURAHAN', validFrom: '2026-01-02' },
    ])
    expect(file.services[0]?.sheet.time).toMatchObject({ amount: 15, unit: 'menit' })
    expect(file.services[0]?.sheet).not.toHaveProperty('code')
  })

  it('says when other hours hold, and when a service is given within them', () => {
    const file = parseOfficeFile('seeds/kelurahan.yaml', sound)
    expect(file.periods).toMatchObject([
      { from: '2026-02-19', to: '2026-03-20', hours: { 1: [], 5: [] } },
      { from: '2026-12-28' },
    ])
    expect(file.services.map(({ times }) => times)).toMatchObject([
      null,
      { hours: { 1: [{ opens: '08:00', closes: '12:00' }] }, holidays: [{ day: '2026-08-18' }] },
    ])
  })

  it('gets no complaint', () => expect(complaints(sound)).toEqual([]))
})

describe('an office file that is not in order', () => {
  it.each([
    [
      'a fee in words',
      ['amountRupiah: 5000', 'amountRupiah: 10rb'],
      'seeds/kelurahan.yaml, services › DOMISILI › fees › 2 › amountRupiah (line 68): expected a whole number of rupiah, found "10rb"',
    ],
    [
      'a fee below nothing',
      ['amountRupiah: 5000', 'amountRupiah: -5000'],
      'seeds/kelurahan.yaml, services › DOMISILI › fees › 2 › amountRupiah (line 68): expected a whole number of rupiah, 0 or more, found -5000',
    ],
    [
      'half a rupiah',
      ['amountRupiah: 5000', 'amountRupiah: 5000.5'],
      'seeds/kelurahan.yaml, services › DOMISILI › fees › 2 › amountRupiah (line 68): expected a whole number of rupiah, found 5000.5',
    ],
    [
      'a fee without amount and formula',
      ['amountRupiah: 5000', 'validFrom: 2026-01-02'],
      'seeds/kelurahan.yaml, services › DOMISILI › fees › 2 (line 67): expected either amountRupiah or formula, found what, validFrom, setByOffice',
    ],
    [
      'a fee that rests on nothing',
      ['        amountRupiah: 5000\n        setByOffice: true', '        amountRupiah: 5000'],
      'seeds/kelurahan.yaml, services › DOMISILI › fees › 2 (line 67): expected either basis, the regulations the fee rests on, or setByOffice: true, found what, amountRupiah',
    ],
    [
      'a fee that ends before it begins',
      [
        'amountRupiah: 5000',
        'amountRupiah: 5000\n        validFrom: 2026-02-01\n        validTo: 2026-01-31',
      ],
      'seeds/kelurahan.yaml, services › DOMISILI › fees › 2 › validTo (line 70): runs backwards: from 2026-02-01 to 2026-01-31',
    ],
    [
      'a fee of a case that the service does not have',
      ['amountRupiah: 5000', 'amountRupiah: 5000\n        cases: [HILANG]'],
      'seeds/kelurahan.yaml, services › DOMISILI › fees › 2 › cases › 1 (line 69): no case is called "HILANG" in this file',
    ],
    [
      'a fee that rests on a regulation nobody knows',
      ['regulation: PERDA-1-2024 }]', 'regulation: PERDA-9-2024 }]'],
      'seeds/kelurahan.yaml, services › DOMISILI › fees › 1 › basis › 1 › regulation (line 66): no regulation is called "PERDA-9-2024" in this file',
    ],
    [
      'a life event nobody knows',
      ['    product: { id: Surat pindah', '    lifeEvents: [PINDAH]\n    product: { id: Surat pindah'],
      'seeds/kelurahan.yaml, services › PINDAH › lifeEvents › 1 (line 86): no life event is called "PINDAH" in this file',
    ],
    [
      'a text that has no English',
      ['{ id: Loket 1, en: Counter 1 }', '{ id: Loket 1 }'],
      'seeds/kelurahan.yaml, counters › 1 › name › en (line 35): expected a text in English, found nothing',
    ],
    [
      'a text in one language only',
      ['slogan: { id: Dekat di hati, en: Close to you }', 'slogan: Dekat di hati'],
      'seeds/kelurahan.yaml, office › slogan (line 10): expected a text in both languages, id and en, found "Dekat di hati"',
    ],
    [
      'a member nobody knows',
      ['  timeZone:', '  colour: blue\n  timeZone:'],
      'seeds/kelurahan.yaml, office › colour (line 8): is not a member known here',
    ],
    [
      'a service without its product',
      ['    product: { id: Surat pindah, en: Moving letter }\n', ''],
      'seeds/kelurahan.yaml, services › PINDAH › product (line 75): expected a text in both languages, id and en, found nothing',
    ],
    [
      'a service without requirements',
      [
        '    requirements:\n      - { code: KTP, text: { id: KTP-el, en: Identity card } }\n    procedure: [',
        '    requirements: []\n    procedure: [',
      ],
      'seeds/kelurahan.yaml, services › PINDAH › requirements (line 81): expected at least one of the requirements, found an empty list',
    ],
    [
      'a time in an unknown unit',
      ['unit: menit', 'unit: minutes'],
      'seeds/kelurahan.yaml, services › DOMISILI › time › unit (line 63): expected one of menit, jam, hari_kerja, hari_kalender, found "minutes"',
    ],
    [
      'a counter that names an unknown service',
      ['services: [DOMISILI, PINDAH]', 'services: [DOMISILI, PASPOR]'],
      'seeds/kelurahan.yaml, counters › 1 › services › 2 (line 38): no service is called "PASPOR" in this file',
    ],
    [
      'a counter that names a service twice',
      ['services: [DOMISILI, PINDAH]', 'services: [DOMISILI, DOMISILI]'],
      'seeds/kelurahan.yaml, counters › 1 › services › 2 (line 38): "DOMISILI" is there already, as entry 1',
    ],
    [
      'a counter of an unknown agency',
      ['    agency: KELURAHAN', '    agency: POLRI'],
      'seeds/kelurahan.yaml, counters › 1 › agency (line 36): no agency is called "POLRI" in this file',
    ],
    [
      'a counter whose name is a number',
      ['counter: "1"', 'counter: 1'],
      'seeds/kelurahan.yaml, counters › 1 › counter (line 34): expected a name in quotes, such as "1", found 1',
    ],
    [
      'two requirements with one code',
      ['code: SAKSI', 'code: KTP'],
      'seeds/kelurahan.yaml, services › DOMISILI › requirements › 2 › code (line 56): "KTP" is there already, as entry 1',
    ],
    [
      'the letter I',
      ['letter: B', 'letter: I'],
      'seeds/kelurahan.yaml, groups › I › letter (line 31): expected one capital letter, but never I or O, found "I"',
    ],
    [
      'the letter O',
      ['letter: B', 'letter: O'],
      'seeds/kelurahan.yaml, groups › O › letter (line 31): expected one capital letter, but never I or O, found "O"',
    ],
    [
      'a service of a group that is not there',
      ['code: PINDAH\n    letter: A', 'code: PINDAH\n    letter: C'],
      'seeds/kelurahan.yaml, services › PINDAH › letter (line 76): no group is called "C" in this file',
    ],
    [
      'an unknown time zone',
      ['Asia/Jayapura', 'Asia/Melati'],
      'seeds/kelurahan.yaml, office › timeZone (line 8): expected a time zone such as Asia/Jakarta, found "Asia/Melati"',
    ],
    [
      'hours that run backwards',
      ['monday: [{ opens: "08:00", closes: "15:00" }]', 'monday: [{ opens: "15:00", closes: "08:00" }]'],
      'seeds/kelurahan.yaml, office › hours › monday › 1 › closes (line 15): runs backwards: opens 15:00, closes 08:00',
    ],
    [
      'hours that overlap',
      ['opens: "13:00"', 'opens: "11:00"'],
      'seeds/kelurahan.yaml, office › hours › friday › 2 › opens (line 21): overlaps: the interval before closes 11:30',
    ],
    [
      'an hour that the day does not have',
      ['monday: [{ opens: "08:00"', 'monday: [{ opens: "25:00"'],
      'seeds/kelurahan.yaml, office › hours › monday › 1 › opens (line 15): expected a time such as "08:00", found "25:00"',
    ],
    [
      'a day that is missing',
      ['    tuesday: []\n', ''],
      'seeds/kelurahan.yaml, office › hours › tuesday (line 14): expected a list of opens and closes, or [] for a closed day, found nothing',
    ],
    [
      'a holiday that is no date',
      ['day: 2026-08-17', 'day: 17 Agustus'],
      'seeds/kelurahan.yaml, holidays › 17 Agustus › day (line 41): expected a date such as 2026-04-06, found "17 Agustus"',
    ],
    [
      'a holiday on a day that does not exist',
      ['day: 2026-08-17', 'day: 2026-02-30'],
      'seeds/kelurahan.yaml, holidays › 2026-02-30 › day (line 41): expected a date such as 2026-04-06, found "2026-02-30"',
    ],
    [
      'a period that overlaps another',
      ['from: 2026-12-28', 'from: 2026-03-20'],
      'seeds/kelurahan.yaml, periods › 2026-03-20 › from (line 108): overlaps the period from 2026-02-19 to 2026-03-20',
    ],
    [
      'a period that runs backwards',
      ['to: 2026-03-20', 'to: 2026-01-20'],
      'seeds/kelurahan.yaml, periods › 2026-02-19 › to (line 104): runs backwards: from 2026-02-19 to 2026-01-20',
    ],
    [
      'a period without the decree it comes from',
      ['    source: Keputusan Lurah\n', ''],
      'seeds/kelurahan.yaml, periods › 2026-12-28 › source (line 108): expected the decree it comes from, found nothing',
    ],
    [
      'a service whose own hours run backwards',
      ['closes: "12:00"', 'closes: "07:00"'],
      'seeds/kelurahan.yaml, services › PINDAH › hours › monday › 1 › closes (line 92): runs backwards: opens 08:00, closes 07:00',
    ],
    [
      'a day that is closed in part, backwards',
      ['closes: "10:00"', 'closes: "08:00"'],
      'seeds/kelurahan.yaml, services › PINDAH › holidays › 1 › part › closes (line 100): runs backwards: opens 08:00, closes 08:00',
    ],
    [
      'a holiday without its decree',
      [', source: SKB Tiga Menteri', ''],
      'seeds/kelurahan.yaml, holidays › 2026-08-17 › source (line 41): expected the decree it comes from, found nothing',
    ],
  ])('with %s is told so', (_, [before = '', after = ''], sentence) => {
    expect(complaints(withText(before, after))).toEqual([sentence])
  })

  it('with two services of one code is told so', () => {
    const text = withText('code: PINDAH', 'code: DOMISILI').replace('[DOMISILI, PINDAH]', '[DOMISILI]')
    expect(complaints(text)).toEqual([
      'seeds/kelurahan.yaml, services › DOMISILI › code (line 75): "DOMISILI" is there already, as entry 1',
    ])
  })

  it('hears of every fault at once, one a line', () => {
    const text = withText('amountRupiah: 5000', 'amountRupiah: 10rb').replace('unit: menit', 'unit: minutes')
    expect(complaints(text)).toHaveLength(2)
  })

  it('that is not even YAML is told the line', () => {
    expect(complaints(withText('timeZone: Asia/Jayapura', 'timeZone: [Asia'))[0]).toMatch(
      /^seeds\/kelurahan\.yaml \(line \d+\): /,
    )
  })

  it('that is empty is told what is missing', () => {
    expect(complaints('')).not.toEqual([])
  })
})
