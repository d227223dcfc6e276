import { afterEach, beforeEach, expect, test } from 'vitest'
import { createOfficeWaits, type OfficeWaits } from '../../src/estimates/office-waits.ts'
import type { Waits } from '../../src/estimates/rules/estimate.ts'
import { traceTicket } from '../../src/estimates/rules/trace-of-event.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { openCounter } from '../../src/queue/open-counter.ts'
import { openWorld, type World } from '../support/world.ts'

let world: World
let waits: OfficeWaits

beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  await waits.close()
  await world.close()
})

test('the estimator of the house, in its thread, says a range to whoever waits for an open counter', async () => {
  const { reading, announcer, clock, log, perform } = world.house()
  const services = ['KK']
  await perform('token:1', (work) =>
    openCounter(work, { office: 'sukamaju', counter: '1', services, isPerson: false }),
  )
  const request = { office: 'sukamaju', service: 'KK', channel: 'staff' } as const
  for (let count = 0; count < 5; count++) await perform('token:1', (work) => issueTicket(work, request))
  const { ticket } = await perform('token:1', (work) => issueTicket(work, request))
  waits = createOfficeWaits({ reading, announcer, clock, log })
  const known = new Promise<Waits>((resolve) => {
    waits.changed((office, those) => {
      if (office === 'sukamaju') resolve(those)
    })
  })
  waits.follow()
  const wait = (await known).tickets.get(traceTicket(ticket.issuedSeq))
  expect(wait?.estimate?.p90).toBeGreaterThan(0)
  expect(wait?.estimate?.p10).toBeLessThanOrEqual(wait?.estimate?.p90 ?? 0)
})
