import { and, eq, isNull } from 'drizzle-orm'
import { digestOf } from '../platform/chance.ts'
import type { Database } from '../platform/database.ts'
import { refuse } from '../platform/refusal.ts'
import type { Invitation } from './invite-device.ts'
import { enrolments } from './schema.ts'

/** What the code of a link invites to. Refuses LINK_USED for an unknown or used code. */
export async function invitation(db: Database, code: string): Promise<Invitation> {
  const [open] = await db
    .select({ office: enrolments.office, role: enrolments.role, label: enrolments.label })
    .from(enrolments)
    .where(and(eq(enrolments.digest, digestOf(code)), isNull(enrolments.usedAt)))
  return open ?? refuse('LINK_USED')
}
