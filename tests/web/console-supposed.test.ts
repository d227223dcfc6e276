import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createOfficeWaits } from '../../src/estimates/office-waits.ts'
import type { Saved, WhatIf } from '../../src/estimates/rules/what-if.ts'
import { consoleApp, type Office, type Officer, officerIn, openOffice } from '../support/console.ts'
import { type Given, minutes, waitOf, waitsOf } from '../support/given-waits.ts'

const HALL = '/sukamaju/console/hall'
const supposed = (counter: string) => `${HALL}/counters/${counter}/supposed`

let office: Office
let sari: Officer
let cookie: string

beforeEach(async () => {
  office = await openOffice()
  cookie = await office.world.signedIn('sari', 'supervisor')
  sari = office.somebody({ cookie })
  await office.ani.open('1')
})

afterEach(() => office.close())

const sparedInA = (classes: Record<string, Saved>) => new Map([['A', new Map(Object.entries(classes))]])
const spared = (waiting: number, min: number): Saved => ({ waiting, seconds: min * 60, rescued: 0 })
const oneHour = { services: { KK: waitOf(35, 42, 50) }, lineEnds: { A: minutes(70, 80, 100) } }
const halfAsLong = { services: { KK: waitOf(15, 20, 25) }, lineEnds: { A: minutes(30, 40, 55) } }

/** The estimator would answer this of Loket 2, with KK and KTP, unless said otherwise. */
function give(now: Given, opened: Given, more: Partial<Pick<WhatIf, 'awaited' | 'saved' | 'supposed'>> = {}) {
  const { world } = office
  world.giveWhatIf({
    ...{
      supposed: { counter: '2', services: ['KK', 'KTP'] },
      awaited: 12,
      saved: sparedInA({ N: spared(12, 21) }),
      ...more,
    },
    ...{ now: waitsOf(world, now), opened: waitsOf(world, opened) },
  })
}

describe('the question at a closed counter', () => {
  test('stands in the hall at every closed counter and at no other', async () => {
    const { html } = await sari.get(HALL)
    for (const counter of ['2', '3', '9']) expect(html).toContain(`href="${supposed(counter)}"`)
    expect(html).not.toContain(`href="${supposed('1')}"`)
  })

  test('is for supervisors only', async () => {
    give(oneHour, halfAsLong)
    expect((await office.ani.get(supposed('2'))).status).toBe(403)
    expect((await office.somebody().get(supposed('2'))).status).toBe(303)
    expect((await sari.get(supposed('2'))).status).toBe(200)
  })
})

describe('the answer', () => {
  test('sums up in one sentence, and says as of when and that it is an estimate', async () => {
    give(oneHour, halfAsLong)
    const { text, html } = await sari.get(supposed('2'))
    expect(text).toContain(
      'Antrean A selesai sekitar 40 menit lebih awal; pengunjung baru menunggu 15–25 menit, bukan 30–50 menit.',
    )
    expect(text).toContain('Perkiraan pukul 09.00 WIB, bukan janji.')
    expect(html).toContain(`href="${HALL}"`)
    expect(html).not.toContain('<script')
  })

  test('says of each line who waits, both ranges, both ends, and the minutes saved by class', async () => {
    give(oneHour, halfAsLong, { saved: sparedInA({ P: spared(2, 3.4), N: spared(10, 21) }) })
    expect((await sari.get(supposed('2'))).text).toContain(
      'A Kependudukan 12 30–50 menit 15–25 menit untuk Kartu Keluarga, KTP elektronik ' +
        '10.20 10.10–10.40 09.40 09.30–09.55 ' +
        'prioritas (2 orang) 3 menit lebih awal biasa (10 orang) 20 menit lebih awal',
    )
  })

  test('is in English for who reads English', async () => {
    give(oneHour, halfAsLong)
    const english = office.somebody({ cookie, 'accept-language': 'en' })
    expect((await english.get(supposed('2'))).text).toContain(
      'Line A would be empty about 40 minutes earlier; a newcomer would wait 15–25 min, not 30–50 min.',
    )
  })

  test('says so when nobody waits for what the counter gives', async () => {
    give({}, { services: { KK: waitOf(0, 0, 0) } }, { awaited: 0 })
    expect((await sari.get(supposed('2'))).text).toContain(
      'Tidak ada yang menunggu layanan Loket 2 sekarang, jadi membukanya belum menolong siapa pun.',
    )
  })

  test('says so when it would change hardly anything', async () => {
    give(oneHour, oneHour, { saved: sparedInA({ N: spared(12, 0.5) }) })
    const { text } = await sari.get(supposed('2'))
    expect(text).toContain('Membuka Loket 2 sekarang hampir tidak mengubah apa pun bagi antrean A.')
    expect(text).toContain('hampir sama')
  })

  test('says that numbers are given again where the line was full, and not where it stays so', async () => {
    const served = (minutes: number) => ({ served: { KK: minutes, KTP: minutes } })
    give({ ...oneHour, ...served(400) }, { ...halfAsLong, ...served(200) })
    const full = await sari.get(supposed('2'))
    expect(full.text).toContain('nomor diberikan lagi, dan pengunjung baru menunggu 15–25 menit.')
    expect(full.text).toContain('A Kependudukan 12 tidak diberi nomor 15–25 menit')
    give({ ...oneHour, ...served(400) }, { ...halfAsLong, ...served(390) })
    const stillFull = await sari.get(supposed('2'))
    expect(stillFull.text).toContain('A Kependudukan 12 tidak diberi nomor tidak diberi nomor')
    expect(stillFull.text).toContain('Antrean A selesai sekitar 40 menit lebih awal.')
  })

  test('in the other language is of the same services', async () => {
    give(oneHour, halfAsLong)
    const { html } = await sari.get(supposed('2'))
    expect(html).toContain(`name="returnTo" value="${supposed('2')}?services=KK&amp;services=KTP"`)
  })

  test('says who is served today with this counter alone, and leaves out what stays as it is', async () => {
    const saved = new Map([
      ...sparedInA({ N: { waiting: 3, seconds: null, rescued: 3 } }),
      ['B', new Map([['N', spared(5, 0)]])],
    ])
    give({}, { services: { KK: waitOf(10, 12, 15) }, lineEnds: { A: minutes(20, 30, 40) } }, { saved })
    const { text } = await sari.get(supposed('2'))
    expect(text).toContain(
      'Antrean A, yang tanpa loket ini diperkirakan tidak selesai hari ini, selesai sekitar 09.30;',
    )
    expect(text).toContain('3 orang terlayani hari ini, tanpanya tidak')
    expect(text).toContain('Antrean lain tetap seperti sekarang: B.')
    expect(text).not.toContain('SIM dan SKCK 5')
  })
})

test('the line that gains most is the one that is summed up, not the fullest', async () => {
  const saved = new Map([...sparedInA({ N: spared(30, 0) }), ['B', new Map([['N', spared(5, 21)]])]])
  const now = { services: { KK: waitOf(35, 42, 50), SKCK: waitOf(35, 42, 50) } }
  const opened = { services: { ...now.services, SKCK: waitOf(15, 20, 25) } }
  give(now, opened, { saved, supposed: { counter: '2', services: ['KK', 'SKCK'] } })
  expect((await sari.get(supposed('2'))).text).toContain('antrean B selesai')
})

describe('a question that has no answer', () => {
  test.each([
    ['an unknown counter', '77', 404, 'Loket ini tidak ada di kantor ini'],
    ['a counter that is open', '1', 409, 'Loket 1 sudah dibuka. Perkiraan di pantauan ini'],
    ['a moment of which nothing is known', '3', 503, 'Belum dapat diperkirakan. Coba lagi'],
  ])('about %s is refused on the hall', async (_, counter, status, sentence) => {
    const page = await sari.get(supposed(counter))
    expect(page.status).toBe(status)
    expect(page.text).toContain(sentence)
    expect(page.text).toContain('Pantauan ruang layanan')
  })

  test('about a closed office is refused, unless somebody still waits', async () => {
    give(oneHour, halfAsLong)
    office.world.setClock('2026-04-06T20:00:00+07:00')
    const page = await sari.get(supposed('2'))
    expect(page.status).toBe(422)
    expect(page.text).toContain('Kantor sedang tidak melayani dan tidak ada yang menunggu')
    office.world.setClock('2026-04-06T14:59:00+07:00')
    await office.arrive('KK')
    office.world.setClock('2026-04-06T20:00:00+07:00')
    expect((await sari.get(supposed('2'))).status).toBe(200)
  })
})

test('the thread of the house answers, with the usual services of the counter or those that are ticked', async () => {
  const house = office.world.house()
  for (let count = 0; count < 15; count++) await office.arrive('KK')
  const { reading, announcer, clock, log } = house
  const waits = createOfficeWaits({ reading, announcer, clock, log })
  const known = new Promise<void>((resolve) => {
    waits.changed((slug) => (slug === 'sukamaju' ? resolve() : undefined))
  })
  waits.follow()
  await known
  const her = officerIn(consoleApp({ ...house, waits }), cookie)
  const usual = await her.get(supposed('2'))
  expect(usual.text).toMatch(
    /Antrean A selesai sekitar [\d a-z]+ lebih awal; pengunjung baru menunggu [^,]+, bukan /,
  )
  const other = await her.get(`${supposed('2')}?services=SKCK&services=NO-SUCH`)
  expect(other.text).toContain('Tidak ada yang menunggu layanan Loket 2 sekarang')
  expect(other.html).toMatch(/value="SKCK" checked/)
  expect(other.html).not.toMatch(/value="KK" checked/)
  await waits.close()
})
