import { and, count, eq, inArray, notInArray } from 'drizzle-orm'
import { listGroups, listServices } from '../catalogue/services.ts'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { listPolicies } from './policy.ts'
import { policies } from './policy-schema.ts'
import { PAPER_LETTER, type Policy, policySchema } from './rules/policy.ts'
import { lastMoves, pointers, tickets } from './schema.ts'

/**
 * Puts a policy in force from now on, as a new version, unless it is in force already. Every line starts
 * its pattern anew, who waits today stands from now on where the policy puts the service, and what was done
 * before is not undone any more: it could put somebody back into a line or class that is gone. Refuses
 * SERVICE_WITHOUT_LINE when a published service stands nowhere, LETTER_IN_USE when a group of services has
 * the letter of the paper series, CLASS_IN_USE when somebody of today holds a class that is gone, and
 * CHANGED_MEANWHILE when the policy was made from another version than the one in force. A policy that is
 * not in order is never kept: it throws.
 */
export async function setPolicy(
  work: Work,
  office: string,
  wanted: Policy,
  madeFrom?: number,
): Promise<void> {
  const policy = policySchema.parse(wanted)
  const { timeZone } = await findOffice(work.db, office)
  const day = localDay(work.at, timeZone)
  const [newest] = await listPolicies(work.db, office)
  if (madeFrom !== undefined && madeFrom !== newest?.version) refuse('CHANGED_MEANWHILE')
  if (JSON.stringify(newest?.policy) === JSON.stringify(policy)) return
  await mustPlaceEveryService(work, office, policy)
  await mustTellPaperApart(work, office, policy)
  await mustKnowEveryClass(work, office, day, policy)
  const version = (newest?.version ?? 0) + 1
  await work.db.insert(policies).values({ office, version, setAt: work.at, setBy: work.by, policy })
  await work.db.delete(pointers).where(and(eq(pointers.office, office), eq(pointers.day, day)))
  await moveToTheirLines(work, office, day, policy)
  await forgetMoves(work, office, day)
  await work.record(office, 'policy.set', { policy })
}

async function mustPlaceEveryService(work: Work, office: string, policy: Policy): Promise<void> {
  const published = await listServices(work.db, office)
  const nowhere = published.find(({ code }) => policy.services[code] === undefined)
  if (nowhere !== undefined) refuse('SERVICE_WITHOUT_LINE', { service: nowhere.code })
}

/** Two series of one letter would leave gaps in each other and give a number twice. */
async function mustTellPaperApart(work: Work, office: string, { offline }: Policy): Promise<void> {
  const paper = offline ?? PAPER_LETTER
  const groups = await listGroups(work.db, office)
  if (groups.some(({ letter }) => letter === paper)) refuse('LETTER_IN_USE', { letter: paper })
}

async function mustKnowEveryClass(work: Work, office: string, day: string, policy: Policy): Promise<void> {
  const [unknown] = await work.db
    .select({ class: tickets.class, held: count() })
    .from(tickets)
    .where(and(underWay(office, day), notInArray(tickets.class, policy.classes)))
    .groupBy(tickets.class)
  if (unknown !== undefined) refuse('CLASS_IN_USE', { class: unknown.class, held: unknown.held })
}

async function moveToTheirLines(work: Work, office: string, day: string, policy: Policy): Promise<void> {
  for (const [service, { line }] of Object.entries(policy.services)) {
    await work.db
      .update(tickets)
      .set({ line })
      .where(and(underWay(office, day), eq(tickets.service, service)))
  }
}

async function forgetMoves(work: Work, office: string, day: string): Promise<void> {
  const ofToday = work.db
    .select({ id: tickets.id })
    .from(tickets)
    .where(and(eq(tickets.office, office), eq(tickets.day, day)))
  await work.db.delete(lastMoves).where(inArray(lastMoves.ticket, ofToday))
}

/** The tickets of today that are not at their end. */
function underWay(office: string, day: string) {
  return and(
    eq(tickets.office, office),
    eq(tickets.day, day),
    notInArray(tickets.state, ['done', 'cancelled']),
  )
}
