import { and, desc, eq, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { createMemory } from '../platform/memory.ts'
import { prepared } from '../platform/prepared.ts'
import { refuse } from '../platform/refusal.ts'
import { policies } from './policy-schema.ts'
import type { Policy } from './rules/policy.ts'
import type { Pointers } from './rules/turn.ts'
import { pointers } from './schema.ts'

/** The policy in force in an office. Every office has one from its founding. */
export function policyOf(db: Database, office: string): Promise<Policy> {
  return memory(db, office, async () => {
    const [row] = await db
      .select({ policy: policies.policy })
      .from(policies)
      .where(eq(policies.office, office))
      .orderBy(desc(policies.version))
      .limit(1)
    if (row === undefined) throw new Error(`the office ${office} has no policy`)
    return row.policy
  })
}

const memory = createMemory<Policy>([policies])

/** Refuses REASON_UNKNOWN for a reason that is not among those of the policy. */
export function mustBeReason(known: readonly string[], reason: string): void {
  if (!known.includes(reason)) refuse('REASON_UNKNOWN', { reason })
}

/** A version of the policy of an office: `setAt` in milliseconds, `setBy` as in `Work`. */
export type PolicyVersion = Readonly<typeof policies.$inferSelect>

/** Every version of the policy of an office, the newest first: the first is in force. */
export function listPolicies(db: Database, office: string): Promise<PolicyVersion[]> {
  return db.select().from(policies).where(eq(policies.office, office)).orderBy(desc(policies.version))
}

/** Where each line stands in its pattern today. */
export function pointersOf(db: Database, office: string, day: string): Promise<Pointers> {
  return pointerMemory(db, `${office} ${day}`, async () => {
    const rows = await positions(db).execute({ office, day })
    return Object.fromEntries(rows.map((row) => [row.line, row.position]))
  })
}

const pointerMemory = createMemory<Pointers>([pointers])

const positions = prepared((db) =>
  db
    .select({ line: pointers.line, position: pointers.position })
    .from(pointers)
    .where(and(eq(pointers.office, sql.placeholder('office')), eq(pointers.day, sql.placeholder('day'))))
    .prepare(),
)
