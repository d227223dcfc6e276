import { and, eq, gte, isNull, or } from 'drizzle-orm'
import { addDays } from '../offices/rules/local-time.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { faultsOfSheet } from './rules/sheet-faults.ts'
import { type Sheet, sheetShape } from './rules/standard.ts'
import { services, standards } from './schema.ts'
import { listStandards } from './standards.ts'
import { surroundingsOf } from './surroundings.ts'

/** A sheet that is to be valid from a local date on. */
export type StandardPlan = Readonly<{ code: string; validFrom: string; sheet: Sheet }>

/**
 * Publishes the next version of a service's standard and ends the versions before it on the eve of
 * `validFrom`. Records `service.changed` and returns the version. Refuses SERVICE_UNKNOWN; a sheet
 * that lacks a component of delivery, or names a case, regulation or life event that is not there, is
 * never published: it throws.
 */
export async function publishStandard(work: Work, office: string, plan: StandardPlan): Promise<number> {
  const { code, validFrom } = plan
  const sheet = sheetShape.parse(plan.sheet)
  const [service] = await work.db
    .select()
    .from(services)
    .where(and(eq(services.office, office), eq(services.code, code)))
  if (service === undefined) return refuse('SERVICE_UNKNOWN', { service: code })
  const [newest] = await listStandards(work.db, office, code)
  const version = (newest?.version ?? 0) + 1
  await mustHoldTogether(work, office, sheet)
  await endEarlier(work, office, plan)
  await work.db.insert(standards).values({ office, code, version, validFrom, publishedAt: work.at, sheet })
  await work.record(office, 'service.changed', { service: code, version, validFrom })
  return version
}

async function mustHoldTogether(work: Work, office: string, sheet: Sheet): Promise<void> {
  const [fault] = faultsOfSheet(sheet, await surroundingsOf(work.db, office), [])
  if (fault !== undefined) throw new Error(`${fault.path.join('.')}: ${fault.message}`)
}

/** What is followed at once by another version was not given up, whatever had been said before. */
async function endEarlier(work: Work, office: string, { code, validFrom }: StandardPlan): Promise<void> {
  const eve = addDays(validFrom, -1)
  await work.db
    .update(standards)
    .set({ validTo: eve, withdrawal: null })
    .where(
      and(
        eq(standards.office, office),
        eq(standards.code, code),
        or(isNull(standards.validTo), gte(standards.validTo, eve)),
      ),
    )
}
