import { eq } from 'drizzle-orm'
import { listServices } from '../catalogue/services.ts'
import { findCounter } from '../offices/counters.ts'
import { newId } from '../platform/id.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { endShift } from './close-counter.ts'
import { handBackAll } from './hand-back.ts'
import { shifts } from './schema.ts'
import { mustBeFree, openShift, type Shift, shiftOf } from './shift.ts'

export type OpenCounterRequest = {
  office: string
  counter: string
  /** In order of preference; the counter's usual ones when left out. */
  services?: readonly string[] | undefined
  /** Whether who opens it is one person, who can only be at one counter. A token may work several. */
  isPerson: boolean
  /** Whether who asks may change what another serves, instead of taking the counter over. */
  movesOfficers?: boolean | undefined
}

/**
 * Opens a counter, or changes what an open one serves. A person who opens a second counter leaves the
 * first; who opens a counter that another holds takes it over, but for who moves officers: the other stays
 * and serves from now on what is said here. Whoever was handed over to a counter that gives their service no
 * more goes back into the line. Refuses COUNTER_UNKNOWN, SERVICE_UNKNOWN, and COUNTER_BUSY
 * while someone is called or served at a counter that would be left or taken over.
 */
export async function openCounter(work: Work, request: OpenCounterRequest): Promise<Shift> {
  const { office } = request
  const counter = await findCounter(work.db, office, request.counter)
  const services = [...new Set(request.services ?? counter.services)]
  await mustBePublished(work, office, services)
  const standing = await openShift(work.db, office, counter.counter)
  if (standing !== null && (standing.by === work.by || request.movesOfficers === true)) {
    return changeServices(work, standing, services)
  }
  if (standing !== null) await leave(work, standing, services)
  const elsewhere = request.isPerson ? await shiftOf(work.db, office, work.by) : null
  if (elsewhere !== null) await leave(work, elsewhere)
  const shift = {
    id: newId(work.at),
    office,
    counter: counter.counter,
    by: work.by,
    services,
    openedAt: work.at,
    closedAt: null,
    pausedAt: null,
    pauseReason: null,
  }
  await work.db.insert(shifts).values(shift)
  await work.record(office, 'counter.opened', { counter: shift.counter, services })
  return shift
}

async function changeServices(work: Work, shift: Shift, services: string[]): Promise<Shift> {
  if (JSON.stringify(services) === JSON.stringify(shift.services)) return shift
  await handBackAll(work, { ...shift, still: services })
  await work.db.update(shifts).set({ services }).where(eq(shifts.id, shift.id))
  await work.record(shift.office, 'counter.changed', { counter: shift.counter, services })
  return { ...shift, services }
}

async function leave(work: Work, shift: Shift, still: readonly string[] = []): Promise<void> {
  await mustBeFree(work.db, shift.office, shift.counter)
  await endShift(work, shift, still)
}

async function mustBePublished(work: Work, office: string, services: readonly string[]): Promise<void> {
  const published = await listServices(work.db, office)
  const unknown = services.find((code) => !published.some((service) => service.code === code))
  if (unknown !== undefined || services.length === 0) refuse('SERVICE_UNKNOWN', { service: unknown ?? '' })
}
