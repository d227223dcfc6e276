import { eq } from 'drizzle-orm'
import { findCounter } from '../offices/counters.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { policyOf } from './policy.ts'
import { shifts } from './schema.ts'
import { openShift, type Shift } from './shift.ts'

export type PauseRequest = { office: string; counter: string; reason: string }

/**
 * Pauses an open counter: who is there stays there, nobody is called. A paused one may be given another
 * reason; since when it is paused stays. Refuses COUNTER_CLOSED, REASON_UNKNOWN.
 */
export async function pauseCounter(work: Work, { office, counter, reason }: PauseRequest): Promise<Shift> {
  const shift = await mustHaveShift(work, office, counter)
  const policy = await policyOf(work.db, office)
  if (!policy.reasons.pause.includes(reason)) refuse('REASON_UNKNOWN', { reason })
  if (shift.pauseReason === reason) return shift
  return change(work, shift, { pausedAt: shift.pausedAt ?? work.at, pauseReason: reason })
}

/** Goes on after a pause. Refuses COUNTER_CLOSED. */
export async function unpauseCounter(
  work: Work,
  { office, counter }: Omit<PauseRequest, 'reason'>,
): Promise<Shift> {
  const shift = await mustHaveShift(work, office, counter)
  if (shift.pausedAt === null) return shift
  return change(work, shift, { pausedAt: null, pauseReason: null })
}

async function mustHaveShift(work: Work, office: string, counter: string): Promise<Shift> {
  await findCounter(work.db, office, counter)
  return (await openShift(work.db, office, counter)) ?? refuse('COUNTER_CLOSED', { counter })
}

async function change(
  work: Work,
  shift: Shift,
  pause: Pick<Shift, 'pausedAt' | 'pauseReason'>,
): Promise<Shift> {
  await work.db.update(shifts).set(pause).where(eq(shifts.id, shift.id))
  const { office, counter, services } = shift
  if (pause.pauseReason !== null)
    await work.record(office, 'counter.paused', { counter, reason: pause.pauseReason })
  else await work.record(office, 'counter.changed', { counter, services })
  return { ...shift, ...pause }
}
