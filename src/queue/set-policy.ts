import { and, eq, max } from 'drizzle-orm'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import type { Work } from '../platform/work.ts'
import { type Policy, policySchema } from './rules/policy.ts'
import { pointers, policies } from './schema.ts'

/** Puts a policy in force from now on, as a new version. Every line starts its pattern anew. */
export async function setPolicy(work: Work, office: string, policy: Policy): Promise<void> {
  const { timeZone } = await findOffice(work.db, office)
  const [last] = await work.db
    .select({ version: max(policies.version) })
    .from(policies)
    .where(eq(policies.office, office))
  await work.db.insert(policies).values({
    office,
    version: (last?.version ?? 0) + 1,
    setAt: work.at,
    setBy: work.by,
    policy: policySchema.parse(policy),
  })
  const today = and(eq(pointers.office, office), eq(pointers.day, localDay(work.at, timeZone)))
  await work.db.delete(pointers).where(today)
  await work.record(office, 'policy.set', { policy })
}
