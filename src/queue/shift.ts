import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { refuse } from '../platform/refusal.ts'
import { shifts } from './schema.ts'
import { ticketAtCounter } from './ticket.ts'

export type Shift = typeof shifts.$inferSelect

/** The shift that is open at a counter, paused or not, or null when the counter is closed. */
export async function openShift(db: Database, office: string, counter: string): Promise<Shift | null> {
  const [shift] = await db
    .select()
    .from(shifts)
    .where(and(eq(shifts.office, office), eq(shifts.counter, counter), isNull(shifts.closedAt)))
  return shift ?? null
}

/** The shift a person holds now, at whichever counter, or null. */
export async function shiftOf(db: Database, office: string, by: string): Promise<Shift | null> {
  const [shift] = await db
    .select()
    .from(shifts)
    .where(and(eq(shifts.office, office), eq(shifts.by, by), isNull(shifts.closedAt)))
  return shift ?? null
}

/** The shift of a counter that may call. Refuses COUNTER_CLOSED and COUNTER_PAUSED. */
export async function mustBeOpen(db: Database, office: string, counter: string): Promise<Shift> {
  const shift = (await openShift(db, office, counter)) ?? refuse('COUNTER_CLOSED', { counter })
  if (shift.pausedAt !== null) refuse('COUNTER_PAUSED', { counter })
  return shift
}

/** Refuses COUNTER_CLOSED, and SERVICE_UNKNOWN for a service that the counter does not give now. */
export async function mustTake(db: Database, office: string, counter: string, service: string) {
  const shift = (await openShift(db, office, counter)) ?? refuse('COUNTER_CLOSED', { counter })
  if (!shift.services.includes(service)) refuse('SERVICE_UNKNOWN', { service })
}

/** Refuses COUNTER_BUSY, naming the number, while someone is called or served there. */
export async function mustBeFree(db: Database, office: string, counter: string): Promise<void> {
  const ticket = await ticketAtCounter(db, office, counter)
  if (ticket !== null) refuse('COUNTER_BUSY', { number: ticket.number, counter })
}

/** The shift that this person holds at a counter. Refuses COUNTER_CLOSED, and COUNTER_TAKEN when it is another's. */
export async function mustHold(db: Database, office: string, counter: string, by: string): Promise<Shift> {
  const shift = (await openShift(db, office, counter)) ?? refuse('COUNTER_CLOSED', { counter })
  return shift.by === by ? shift : refuse('COUNTER_TAKEN', { counter })
}
