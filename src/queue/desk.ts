import { findCounter } from '../offices/counters.ts'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import type { Work } from '../platform/work.ts'
import { pointersOf, policyOf } from './policy.ts'
import type { Policy } from './rules/policy.ts'
import { nextTurn, type Pointers, type Turn } from './rules/turn.ts'
import { mustBeFree, mustBeOpen, type Shift } from './shift.ts'
import { waitingIn } from './ticket.ts'

/** A counter that may call now: its shift, the local day, and the rules in force. */
export type Desk = { office: string; counter: string; shift: Shift; day: string; policy: Policy }

/** The desk of a counter. Refuses COUNTER_UNKNOWN, COUNTER_CLOSED, COUNTER_PAUSED, COUNTER_BUSY. */
export async function freeDesk(work: Work, request: { office: string; counter: string }): Promise<Desk> {
  const office = await findOffice(work.db, request.office)
  const { counter } = await findCounter(work.db, office.slug, request.counter)
  const shift = await mustBeOpen(work.db, office.slug, counter)
  await mustBeFree(work.db, office.slug, counter)
  const day = localDay(work.at, office.timeZone)
  return { office: office.slug, counter, shift, day, policy: await policyOf(work.db, office.slug) }
}

/** Whose turn it is at a desk, and where the lines stand in their patterns. */
export async function turnAt(
  work: Work,
  { office, day, shift, policy }: Desk,
): Promise<{ turn: Turn | null; pointers: Pointers }> {
  const { services } = shift
  const lines = [...new Set(services.flatMap((service) => policy.services[service]?.line ?? []))]
  const waiting = await waitingIn(work.db, office, day, lines)
  const pointers = await pointersOf(work.db, office, day)
  return { turn: nextTurn(waiting, { services, preference: services }, policy, pointers), pointers }
}
