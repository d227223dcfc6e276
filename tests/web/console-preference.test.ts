import { beforeEach, describe, expect, test } from 'vitest'
import { policyOf } from '../../src/queue/policy.ts'
import type { Policy } from '../../src/queue/rules/policy.ts'
import { setPolicy } from '../../src/queue/set-policy.ts'
import { COUNTERS, keyIn, type Office, type Officer, openOffice, type Page } from '../support/console.ts'

const HALL = '/sukamaju/console/hall'

let office: Office
let sari: Officer

beforeEach(async () => {
  office = await openOffice()
  await pickLinesBy('preference')
  sari = office.somebody({ cookie: await office.world.signedIn('sari', 'supervisor') })
  return () => office.close()
})

async function pickLinesBy(linePick: Policy['linePick']): Promise<void> {
  const { perform, reading } = office.world.house()
  const { lineOrder: _, ...policy } = await policyOf(reading, 'sukamaju')
  const lineOrder = Object.keys(policy.lines)
  await perform('system', (work) =>
    setPolicy(work, 'sukamaju', { ...policy, linePick, ...(linePick === 'listed' && { lineOrder }) }),
  )
}

/** Sends the form of a counter as it stands, with these ticks, and these places in the stead of some. */
async function send(services: string[], places: Record<string, number>, counter = '1'): Promise<Page> {
  const page = await office.ani.get(`${COUNTERS}?counter=${counter}`)
  const key = keyIn(page, `/${counter}/shift`)
  return office.ani.post(`${COUNTERS}/${counter}/shift`, { key, services, places: placesOn(page, places) })
}

/** The places as the selects of a page would send them. */
function placesOn({ html }: Page, wanted: Record<string, number> = {}): string[] {
  return [...html.matchAll(/<option value="([A-Z]):(\d+)" selected/g)].map(
    ([, line = '', place = '']) => `${line}:${wanted[line] ?? place}`,
  )
}

/** What the counter serves now, as everybody was told. */
const served = () => office.world.heard().findLast(({ name }) => name.startsWith('counter.'))?.facts.services

describe('the order of lines at a counter', () => {
  test('is asked for where it decides, and starts as the counter usually has it', async () => {
    const page = await office.ani.get(`${COUNTERS}?counter=1`)
    expect(page.text).toContain('Antrean dengan urutan 1 selalu dipanggil lebih dulu')
    expect(placesOn(page)).toEqual(['A:1', 'B:2', 'C:3', 'D:4', 'E:5', 'F:6', 'G:7', 'H:8'])
    expect(page.html).toMatch(/<option value="B:1">1<\/option><option value="B:2" selected[^>]*>Terakhir</)
  })

  test.each(['oldest', 'listed'] as const)('is not asked for where lines are picked by %s', async (by) => {
    await pickLinesBy(by)
    const page = await office.ani.get(`${COUNTERS}?counter=1`)
    expect(placesOn(page)).toEqual([])
    expect(page.text).not.toContain('urutan')
    await office.ani.open('1')
    expect(placesOn(await sari.get(HALL))).toEqual([])
  })

  test('decides who is called, and the desk says why', async () => {
    await office.arrive('KK')
    await office.arrive('SKCK')
    await send(['KK', 'KTP', 'SKCK'], { B: 1 })
    expect(served()).toEqual(['SKCK', 'KK', 'KTP'])
    expect((await office.ani.desk()).text).toContain('Layanan ini pertama dalam urutan loket ini.')
    await office.ani.press('/call')
    expect(office.called()).toEqual(['B001'])
  })

  test('puts a line that is new at the counter last, unless told', async () => {
    await send(['KK', 'SKCK', 'PASPOR'], { D: 1 })
    expect(served()).toEqual(['PASPOR', 'KK', 'SKCK'])
  })

  test('stands on the form again when the officer changes the services, and is changed there', async () => {
    await send(['KK', 'SKCK'], { B: 1 })
    const page = await office.ani.get(COUNTERS)
    expect(placesOn(page).slice(0, 3)).toEqual(['B:1', 'A:2', 'C:3'])
    await send(['SKCK', 'KK'], {})
    expect(office.happened()).not.toContain('counter.changed')
    await send(['SKCK', 'KK'], { B: 2 })
    expect(served()).toEqual(['KK', 'SKCK'])
  })

  test('keeps the services of a line as the counter has them', async () => {
    await office.ani.open('1', ['KTP', 'SKCK', 'KK'])
    await send(['KTP', 'KK', 'SKCK'], { B: 1 })
    expect(served()).toEqual(['SKCK', 'KTP', 'KK'])
  })

  test('is set by a supervisor for another, in the hall', async () => {
    await office.ani.open('1', ['KK', 'SKCK'])
    await office.arrive('KK')
    await office.arrive('SKCK')
    const page = await sari.get(HALL)
    expect(page.text).toContain('Antrean dengan urutan 1 selalu dipanggil lebih dulu')
    const sent = { key: keyIn(page, '/1/services'), services: ['KK', 'SKCK'] }
    await sari.post(`${HALL}/counters/1/services`, { ...sent, places: placesOn(page, { B: 1 }) })
    expect(served()).toEqual(['SKCK', 'KK'])
    await office.ani.press('/call')
    expect(office.called()).toEqual(['B001'])
  })

  test('of a form that was made up moves nobody out of the counter', async () => {
    const key = keyIn(await office.ani.get(COUNTERS), '/1/shift')
    const places = ['A:999', ':', 'B:B', 'TIDAK ADA:1']
    await office.ani.post(`${COUNTERS}/1/shift`, { key, services: ['SKCK', 'KK'], places })
    expect(new Set(Object.values(served() ?? []))).toEqual(new Set(['KK', 'SKCK']))
  })
})
