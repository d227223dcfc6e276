import { and, eq, gte, isNull, or } from 'drizzle-orm'
import { z } from 'zod'
import { findOffice } from '../offices/office.ts'
import { bilingual } from '../offices/rules/bilingual.ts'
import { calendarDay } from '../offices/rules/calendar-day.ts'
import { localDay } from '../offices/rules/local-time.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { dateInWords } from '../words/format.ts'
import { inBoth } from './rules/said-items.ts'
import { standards } from './schema.ts'
import { listStandards } from './standards.ts'

/** The last local date on which a service is given, and why it is given up, for everybody to read. */
export const withdrawalShape = z.strictObject({ lastDay: calendarDay, reason: bilingual })

export type WithdrawalPlan = z.infer<typeof withdrawalShape>

/**
 * Gives up a service after its last day, today or later: from the day after no number is given for it. On
 * the last day itself it is given in whole, so that every number that somebody holds is still served; a
 * version that was to come never takes effect. Publishing another version gives it again. Refuses
 * SERVICE_UNKNOWN when nothing is published, STANDARD_WITHDRAWN when it is given up already, and DAY_PAST.
 */
export async function withdrawStandard(
  work: Work,
  office: string,
  code: string,
  plan: WithdrawalPlan,
): Promise<void> {
  const { lastDay, reason } = withdrawalShape.parse(plan)
  const [newest] = await listStandards(work.db, office, code)
  if (newest === undefined) return refuse('SERVICE_UNKNOWN', { service: code })
  if (newest.withdrawal !== null) {
    const day = newest.validTo ?? lastDay
    refuse('STANDARD_WITHDRAWN', { day: inBoth((language) => dateInWords(day, language)) })
  }
  const { timeZone } = await findOffice(work.db, office)
  if (lastDay < localDay(work.at, timeZone)) refuse('DAY_PAST')
  await work.db
    .update(standards)
    .set({ validTo: lastDay, withdrawal: { at: work.at, by: work.by, reason } })
    .where(
      and(
        eq(standards.office, office),
        eq(standards.code, code),
        or(isNull(standards.validTo), gte(standards.validTo, lastDay)),
      ),
    )
  await work.record(office, 'service.changed', { service: code, changed: 'withdrawal', lastDay, reason })
}
