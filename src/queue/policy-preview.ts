import { and, eq, sql } from 'drizzle-orm'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import type { Database } from '../platform/database.ts'
import { pointersOf, policyOf } from './policy.ts'
import type { Policy } from './rules/policy.ts'
import { type PolicyPreview, previewPolicy } from './rules/preview.ts'
import { tickets } from './schema.ts'
import { waitingIn } from './ticket.ts'

/**
 * What a policy would change for those who wait now, with their numbers in the place of ids. Changes
 * nothing. Refuses OFFICE_UNKNOWN.
 */
export async function policyPreview(
  db: Database,
  slug: string,
  at: number,
  other: Policy,
): Promise<PolicyPreview> {
  const { timeZone } = await findOffice(db, slug)
  const day = localDay(at, timeZone)
  const policy = await policyOf(db, slug)
  const waiting = await waitingIn(db, slug, day, Object.keys(policy.lines))
  const numbers = await numbersOf(db, slug, day)
  const byNumber = waiting.map((ticket) => ({ ...ticket, id: numbers.get(ticket.id) ?? ticket.id }))
  return previewPolicy(byNumber, { policy, pointers: await pointersOf(db, slug, day) }, other)
}

async function numbersOf(db: Database, office: string, day: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .select({ id: tickets.id, number: tickets.number })
    .from(tickets)
    .where(and(eq(tickets.office, office), eq(tickets.day, day), sql`state = 'waiting'`))
  return new Map(rows.map(({ id, number }) => [id, number]))
}
