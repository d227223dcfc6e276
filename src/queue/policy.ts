import { and, desc, eq } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { Policy } from './rules/policy.ts'
import type { Pointers } from './rules/turn.ts'
import { pointers, policies } from './schema.ts'

/** The policy in force in an office. Every office has one from its founding. */
export async function policyOf(db: Database, office: string): Promise<Policy> {
  const [row] = await db
    .select({ policy: policies.policy })
    .from(policies)
    .where(eq(policies.office, office))
    .orderBy(desc(policies.version))
    .limit(1)
  if (row === undefined) throw new Error(`the office ${office} has no policy`)
  return row.policy
}

/** Where each line stands in its pattern today. */
export async function pointersOf(db: Database, office: string, day: string): Promise<Pointers> {
  const rows = await db
    .select({ line: pointers.line, position: pointers.position })
    .from(pointers)
    .where(and(eq(pointers.office, office), eq(pointers.day, day)))
  return Object.fromEntries(rows.map((row) => [row.line, row.position]))
}
