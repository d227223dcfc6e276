import type { Database } from '../platform/database.ts'
import { refuse } from '../platform/refusal.ts'
import { pointersOf, policyOf } from './policy.ts'
import { aheadByCounts, aheadByPlaying } from './rules/ahead.ts'
import type { WaitingTicket } from './rules/turn.ts'
import { waitingIn } from './ticket.ts'

/** A class of ticket that visitors may take by themselves, and how many would be called before it. */
export type Offer = { class: string; ahead: number }

/** What a visitor could take now; `priority` is null where the policy has no such class. */
export type Offers = {
  /** How many wait in the line of the service, all classes together. */
  waiting: number
  ordinary: Offer
  priority: Offer | null
}

/** The class that those whom the law protects may claim, without saying why. */
export const PRIORITY = 'P'

/**
 * What taking a number for a service would mean on a local day, nobody else coming: the same figures that
 * `issueTicket` would answer. Refuses SERVICE_UNKNOWN.
 */
export async function offersNow(db: Database, office: string, service: string, day: string): Promise<Offers> {
  const policy = await policyOf(db, office)
  const line = policy.services[service]?.line ?? refuse('SERVICE_UNKNOWN', { service })
  const waiting = await waitingIn(db, office, day, [line])
  const pointers = await pointersOf(db, office, day)
  const counts = Object.fromEntries(policy.classes.map((name) => [name, countOf(waiting, name)]))

  const offer = (name: string): Offer => {
    if (policy.bound === undefined) {
      const own = { class: name, before: counts[name] ?? 0 }
      return { class: name, ahead: aheadByCounts(own, counts, policy, line, pointers[line] ?? 0) }
    } else {
      const newcomer = { ...NEWCOMER, service, line, class: name }
      return { class: name, ahead: aheadByPlaying(newcomer, [...waiting, newcomer], policy, pointers) }
    }
  }

  const ordinary = policy.classes.at(-1) ?? ''
  const hasPriority = ordinary !== PRIORITY && policy.classes.includes(PRIORITY)
  return {
    waiting: waiting.length,
    ordinary: offer(ordinary),
    priority: hasPriority ? offer(PRIORITY) : null,
  }
}

/** Somebody who comes after everybody. */
const NEWCOMER = {
  id: '',
  key: [Number.MAX_SAFE_INTEGER, 0],
  issued: Number.MAX_SAFE_INTEGER,
  overtaken: 0,
} as const

function countOf(waiting: readonly WaitingTicket[], name: string): number {
  return waiting.filter((ticket) => ticket.class === name).length
}
