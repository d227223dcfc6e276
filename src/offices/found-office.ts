import type { Work } from '../platform/work.ts'
import { foundTimes } from './amend-times.ts'
import type { Office } from './office.ts'
import { type CounterPlan, placeCounters } from './place-counters.ts'
import type { AgencyPlan } from './rules/agency.ts'
import { agencies, offices } from './schema.ts'

/** An office, who works in it, its counters in the order of the hall, and its times. */
export type OfficePlan = Office & {
  readonly agencies: readonly AgencyPlan[]
  readonly counters: readonly CounterPlan[]
}

/** Founds an office with its agencies and counters and the first version of its times. */
export async function foundOffice(work: Work, plan: OfficePlan): Promise<void> {
  const { agencies: owners, counters, hours, periods, holidays, ...office } = plan
  await work.db.insert(offices).values(office)
  for (const { code, name } of owners) {
    await work.db.insert(agencies).values({ office: plan.slug, code, name })
  }
  await placeCounters(work, plan.slug, counters)
  await foundTimes(work, plan.slug, { hours, periods, holidays })
}
