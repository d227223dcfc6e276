import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createOfficeWaits, type OfficeWaits } from '../../src/estimates/office-waits.ts'
import type { Waits } from '../../src/estimates/rules/estimate.ts'
import { lastSeq } from '../../src/platform/events.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { openCounter } from '../../src/queue/open-counter.ts'
import { openWorld, type World } from '../support/world.ts'

/** The threads of this process, on Linux. */
const THREADS = '/proc/self/task'

let world: World
let waits: OfficeWaits

beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  await waits.close()
  await world.close()
})

test('the estimator of the house, in its thread, takes in what the office did and answers as of its last event', async () => {
  const { reading, announcer, clock, log, perform } = world.house()
  const services = ['KK']
  await perform('token:1', (work) =>
    openCounter(work, { office: 'sukamaju', counter: '1', services, isPerson: false }),
  )
  const request = { office: 'sukamaju', service: 'KK', channel: 'staff' } as const
  for (let count = 0; count < 5; count++) await perform('token:1', (work) => issueTicket(work, request))
  waits = createOfficeWaits({ reading, announcer, clock, log })
  const known = new Promise<Waits>((resolve) => {
    waits.changed((office, those) => {
      if (office === 'sukamaju') resolve(those)
    })
  })
  waits.follow()
  expect(await known).toMatchObject({
    asOf: world.now(),
    seq: await lastSeq(reading, 'sukamaju'),
    tickets: expect.any(Map),
  })
  // Whoever takes a number goes first.
  if (existsSync(THREADS)) expect(niceOfThreads()).toContain(constants.priority.PRIORITY_BELOW_NORMAL)
})

/** How far each thread of this process lets others go first; see proc(5), `stat`. */
function niceOfThreads(): number[] {
  return readdirSync(THREADS).map((thread) => {
    const said = readFileSync(join(THREADS, thread, 'stat'), 'utf8')
    return Number(said.slice(said.lastIndexOf(')') + 2).split(' ')[16])
  })
}
