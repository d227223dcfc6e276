import { afterEach, beforeEach, expect, test } from 'vitest'
import { toldFirst } from '../../src/estimates/told-first.ts'
import { findTicket } from '../../src/queue/ticket.ts'
import { tell } from '../support/estimates.ts'
import { type Morning, openMorning } from '../support/morning.ts'

let morning: Morning

beforeEach(async () => {
  morning = await openMorning()
})
afterEach(() => morning.close())

/** A ticket that was told something after the event 100, and a minute later after the event 110. */
async function toldTwice() {
  const { givenEstimates, reading } = morning.world.house()
  const { id } = await morning.take()
  const minutes = (p50: number) => ({ p10: 60, p50: p50 * 60, p90: 1800, mean: p50 * 60 })
  tell(morning, id, { kind: 'issue', seq: 100, estimate: minutes(20) })
  morning.world.pass(60)
  tell(morning, id, { kind: 'follow', seq: 110, estimate: minutes(10) })
  await givenEstimates.settled()
  const ticket = await findTicket(reading, 'sukamaju', id)
  return (more: Partial<typeof ticket>) => toldFirst(reading, { ...ticket, ...more })
}

test('what was told first counts, as long as the number stands where it stood', async () => {
  const first = await toldTwice()
  expect(await first({})).toMatchObject({ kind: 'issue', seq: 100, p50: 1200 })
  expect(await first({ joinedSeq: 105 })).toMatchObject({ kind: 'follow', seq: 110 })
  expect(await first({ joinedSeq: 111 })).toBeNull()
})

test('and nothing of what was told in another class or line', async () => {
  const first = await toldTwice()
  expect(await first({ class: 'P' })).toBeNull()
  expect(await first({ service: 'KTP' })).toBeNull()
})
