import { and, eq, isNull } from 'drizzle-orm'
import { digestOf } from '../platform/chance.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { createToken, type NewToken } from './create-token.ts'
import type { DeviceRole } from './rules/can.ts'
import { enrolments } from './schema.ts'

export type Enrolled = NewToken & { office: string; role: DeviceRole }

/** Makes whoever shows the code a device of the office. Refuses LINK_USED for an unknown or used code. */
export async function enrolDevice(work: Work, code: string): Promise<Enrolled> {
  const [invited] = await work.db
    .update(enrolments)
    .set({ usedAt: work.at })
    .where(and(eq(enrolments.digest, digestOf(code)), isNull(enrolments.usedAt)))
    .returning()
  const { office, role, label } = invited ?? refuse('LINK_USED')
  return { ...(await createToken(work, { office, role, label, kind: 'device' })), office, role }
}
