import { and, eq, isNull } from 'drizzle-orm'
import { digestOf, newSecret } from '../platform/chance.ts'
import type { Work } from '../platform/work.ts'
import type { DeviceRole } from './rules/can.ts'
import { enrolments } from './schema.ts'

export type Invitation = { office: string; role: DeviceRole; label: string }

/**
 * The code of a link that makes one screen a device of the office, once. It is shown now and never
 * again; an earlier invitation under the same label that nobody used stops working.
 */
export async function inviteDevice(work: Work, { office, role, label }: Invitation): Promise<string> {
  const code = newSecret()
  await work.db
    .delete(enrolments)
    .where(and(eq(enrolments.office, office), eq(enrolments.label, label), isNull(enrolments.usedAt)))
  await work.db.insert(enrolments).values({ digest: digestOf(code), office, role, label, createdAt: work.at })
  return code
}
