import { and, eq } from 'drizzle-orm'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { services } from './schema.ts'

/** A service of a group; `owner` is the code of the agency that answers for it. */
export type ServicePlan = Readonly<{ code: string; letter: string; owner: string; position: number }>

/**
 * Adds a service to an office. Nobody sees it before a standard is published for it. Refuses CODE_USED: a
 * code belongs to one service for ever.
 */
export async function addService(work: Work, office: string, plan: ServicePlan): Promise<void> {
  const [known] = await work.db
    .select()
    .from(services)
    .where(and(eq(services.office, office), eq(services.code, plan.code)))
  if (known !== undefined) refuse('CODE_USED', { code: plan.code })
  await work.db.insert(services).values({ office, ...plan })
  await work.note(office, 'service.added', { service: plan.code })
}
