import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createApp } from '../../src/app.ts'
import type { Door } from '../../src/web/http/house.ts'
import { tell, toldAndCalled, toldMorning } from '../support/estimates.ts'
import { type Morning, openMorning } from '../support/morning.ts'

let morning: Morning
let app: Door

beforeEach(async () => {
  morning = await openMorning()
  app = createApp(morning.world.house())
})
afterEach(() => morning.close())

const tellsRows = z.looseObject({
  estimates: z.array(z.looseObject({})).optional(),
  estimate_outcomes: z.array(z.looseObject({})).optional(),
})

async function rowsAt(path: string) {
  await morning.world.house().givenEstimates.settled()
  const answer = await app.request(`/sukamaju/data/${path}`)
  const { estimates, estimate_outcomes } = tellsRows.parse(await answer.json())
  return estimates ?? estimate_outcomes
}

const row = { office: 'sukamaju', service: 'sukamaju/KK', date: '2026-04-06' }

describe('the table of the estimates', () => {
  test('says by hour how good they were, and of how many', async () => {
    await toldMorning(morning)
    const rows = (await rowsAt('estimates.json')) ?? []
    expect(rows.length).toBeGreaterThan(3)
    expect(rows[0]).toEqual({
      ...{ ...row, hour: 9, told_with: 'issue', called: 6, within_range: 4, coverage_percent: 67 },
      ...{ median_error_seconds: 120, bias_seconds: -140, width_seconds: 900, pinball_seconds: 87 },
      ...{ free_called: 0, free_within_minute: 0, cancelled: 0, uncalled: 0, undecided: 0, is_final: false },
    })
  })

  test('says nothing of how good those are that nobody was called for yet, and counts them', async () => {
    const { id } = await morning.take()
    tell(morning, id)
    morning.world.pass(300)
    expect(await rowsAt('estimates.json')).toMatchObject([
      { called: 0, coverage_percent: null, bias_seconds: null, undecided: 1 },
    ])
  })

  test('is final once the day ended a day ago', async () => {
    await morning.open('1')
    await toldAndCalled(morning, 600)
    morning.world.setClock('2026-04-07T23:55:00+07:00')
    expect(await rowsAt('estimates.json')).toMatchObject([{ is_final: false }])
    morning.world.setClock('2026-04-08T00:00:00+07:00')
    expect(await rowsAt('estimates.json')).toMatchObject([{ is_final: true }])
  })
})

describe('the estimates one by one', () => {
  test('say what was told and what then happened, and name the ticket by the event that gave it', async () => {
    await morning.open('1')
    const { id } = await toldAndCalled(morning, 480)
    const seq = morning.world.heard().find(({ name }) => name === 'ticket.issued')?.seq
    morning.world.pass(300)
    const rows = await rowsAt('estimate_outcomes.json')
    expect(rows).toEqual([
      {
        ...{ ...row, issued_seq: seq, class: 'N', told_with: 'issue', fate: 'called', wait_seconds: 480 },
        ...{ as_of: '2026-04-06T09:00:00.000+07:00', as_of_seq: seq },
        ...{ p10_seconds: 300, p50_seconds: 600, p90_seconds: 1200, mean_seconds: 650 },
      },
    ])
    expect(JSON.stringify(rows)).not.toContain(id)
  })

  test('are those of today, or of the day that is asked for', async () => {
    await morning.open('1')
    await toldAndCalled(morning, 480)
    morning.world.setClock('2026-04-08T09:00:00+07:00')
    expect(await rowsAt('estimate_outcomes.json')).toEqual([])
    expect(await rowsAt('estimate_outcomes.json?day=2026-04-06')).toHaveLength(1)
    const csv = await app.request('/sukamaju/data/estimate_outcomes.csv?day=2026-04-06')
    expect((await csv.text()).trim().split('\r\n')).toHaveLength(2)
    expect((await app.request('/sukamaju/data/estimate_outcomes.csv?day=kemarin')).status).toBe(404)
  })

  test('of a day that ended a day ago are the same for good', async () => {
    const tag = async () =>
      (await app.request('/sukamaju/data/estimate_outcomes.csv?day=2026-04-06')).headers.get('etag')
    morning.world.setClock('2026-04-07T12:00:00+07:00')
    const before = await tag()
    morning.world.setClock('2026-04-08T12:00:00+07:00')
    const after = await tag()
    morning.world.setClock('2026-04-09T12:00:00+07:00')
    expect([await tag(), before === after]).toEqual([after, false])
  })
})
