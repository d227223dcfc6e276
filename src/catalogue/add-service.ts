import type { Work } from '../platform/work.ts'
import { services } from './schema.ts'

/** A service of a group; `owner` is the code of the agency that answers for it. */
export type ServicePlan = Readonly<{ code: string; letter: string; owner: string; position: number }>

/** Adds a service to an office. Nobody sees it before a standard is published for it. */
export async function addService(work: Work, office: string, plan: ServicePlan): Promise<void> {
  await work.db.insert(services).values({ office, ...plan })
}
