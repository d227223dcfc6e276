import { eq } from 'drizzle-orm'
import { digestOf } from '../platform/chance.ts'
import type { Database } from '../platform/database.ts'
import type { Invitation } from './invite-device.ts'
import { enrolments } from './schema.ts'

/** What the code of a link invites to, and whether somebody used it already; null for an unknown code. */
export async function findInvitation(
  db: Database,
  code: string,
): Promise<(Invitation & { isUsed: boolean }) | null> {
  const [row] = await db
    .select()
    .from(enrolments)
    .where(eq(enrolments.digest, digestOf(code)))
  if (row === undefined) return null
  return { office: row.office, role: row.role, label: row.label, isUsed: row.usedAt !== null }
}
