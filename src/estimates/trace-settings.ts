import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { promisedMinutes } from '../catalogue/rules/promised-minutes.ts'
import type { Sheet } from '../catalogue/rules/standard.ts'
import { serviceGroups, services, standards } from '../catalogue/schema.ts'
import { everyCounter } from '../offices/counters.ts'
import { findOffice } from '../offices/office.ts'
import { listTimes } from '../offices/times.ts'
import type { Database } from '../platform/database.ts'
import { lastSeq } from '../platform/events.ts'
import { listPolicies } from '../queue/policy.ts'
import type { StandardTime, TraceSettings } from './rules/trace/trace-config.ts'

/** The rules of an office, those of the past too. Refuses OFFICE_UNKNOWN. */
export async function readTraceSettings(db: Database, office: string): Promise<TraceSettings> {
  const { timeZone } = await findOffice(db, office)
  return {
    seq: await lastSeq(db, office),
    timeZone,
    policies: await listPolicies(db, office),
    times: await listTimes(db, office),
    standards: await standardTimes(db, office),
    counters: await everyCounter(db, office),
  }
}

/** Of the sheets only their promise is read: the rest of them is long. */
async function standardTimes(db: Database, office: string): Promise<StandardTime[]> {
  const rows = await db
    .select({
      code: standards.code,
      validFrom: standards.validFrom,
      validTo: standards.validTo,
      publishedAt: standards.publishedAt,
      time: sql<string>`json_extract(${standards.sheet}, '$.time')`,
    })
    .from(standards)
    .innerJoin(services, and(eq(services.office, standards.office), eq(services.code, standards.code)))
    .innerJoin(
      serviceGroups,
      and(eq(serviceGroups.office, services.office), eq(serviceGroups.letter, services.letter)),
    )
    .where(eq(standards.office, office))
    .orderBy(asc(serviceGroups.position), asc(services.position), desc(standards.version))
  return rows.map(({ time, ...row }) => {
    const promise: Sheet['time'] = JSON.parse(time)
    return { ...row, minutes: promisedMinutes(promise) }
  })
}
