import { and, asc, eq, gte, isNull, lte, max, or } from 'drizzle-orm'
import type { Agency } from '../offices/counters.ts'
import type { Bilingual } from '../offices/rules/bilingual.ts'
import type { ServiceTimes } from '../offices/rules/opening-hours.ts'
import { agencies } from '../offices/schema.ts'
import type { Database } from '../platform/database.ts'
import { createMemory } from '../platform/memory.ts'
import { refuse } from '../platform/refusal.ts'
import { regulationsOf } from './regulations.ts'
import type { Regulation } from './rules/regulation.ts'
import type { Sheet } from './rules/standard.ts'
import {
  regulationLists,
  serviceGroups,
  serviceStocks,
  services,
  serviceTimetables,
  standards,
  suspensions,
} from './schema.ts'
import { allTheTime, ownTimes } from './service-times.ts'
import { type StockNow, stocksNow } from './stocks.ts'
import { type Suspension, suspendedNow } from './suspensions.ts'

/** Services that share a letter, a line and the counting of numbers. */
export type Group = Readonly<{ letter: string; name: Bilingual; position: number }>

/** A published service. Dates are local, both inside; `publishedAt` in milliseconds since 1970. */
export type Service = Readonly<{
  office: string
  code: string
  letter: string
  group: Group
  owner: Agency
  position: number
  version: number
  validFrom: string
  validTo: string | null
  publishedAt: number
  sheet: Sheet
  /** Why it is given up after `validTo`, or null. */
  withdrawal: WithdrawalNow | null
  /** When it is given within the hours of its office. */
  times: ServiceTimes
  /** Why no numbers are given for it now, or null. */
  suspension: SuspensionNow | null
  /** What is left of what it uses up, or null when the office says nothing about it. */
  stock: StockNow | null
  /** The regulations of the office, among which its sheet refers to some. */
  regulations: readonly Regulation[]
}>

/** Why a service is given up, in words for everybody, and when that was said, in milliseconds. */
export type WithdrawalNow = Readonly<{ reason: Bilingual; at: number }>

/** Why a service is suspended, since when (milliseconds), and the local date it is expected back on. */
export type SuspensionNow = Readonly<{ reason: Bilingual; since: number; expectedBack: string | null }>

/**
 * The services of an office in the order of the hall, each with the newest standard valid on the local
 * date; without a date, the newest standard there is. A service without one is not listed.
 */
export function listServices(db: Database, office: string, day?: string): Promise<Service[]> {
  return memory(db, `${office} ${day ?? ''}`, async () => {
    const suspended = await suspendedNow(db, office)
    const times = await ownTimes(db, office)
    const stocks = await stocksNow(db, office)
    const { regulations } = await regulationsOf(db, office)
    const rows = await published(db, office, day)
    return rows.map((row) => {
      const { code } = row.service
      const now = suspended.find((suspension) => suspension.code === code)
      return {
        ...toService(row),
        times: times.get(code) ?? allTheTime,
        suspension: now === undefined ? null : toSuspension(now),
        stock: stocks.get(code) ?? null,
        regulations,
      }
    })
  })
}

const memory = createMemory<Service[]>([
  services,
  serviceGroups,
  standards,
  agencies,
  serviceTimetables,
  suspensions,
  serviceStocks,
  regulationLists,
])

function toSuspension({ reason, suspendedAt, expectedBack }: Suspension): SuspensionNow {
  return { reason, since: suspendedAt, expectedBack }
}

/** One published service by its code, on a date as for `listServices`. Refuses SERVICE_UNKNOWN. */
export async function findService(
  db: Database,
  office: string,
  code: string,
  day?: string,
): Promise<Service> {
  const all = await listServices(db, office, day)
  return all.find((service) => service.code === code) ?? refuse('SERVICE_UNKNOWN', { service: code })
}

/** The groups of an office in the order of the hall. */
export function listGroups(db: Database, office: string): Promise<Group[]> {
  return db
    .select({ letter: serviceGroups.letter, name: serviceGroups.name, position: serviceGroups.position })
    .from(serviceGroups)
    .where(eq(serviceGroups.office, office))
    .orderBy(asc(serviceGroups.position))
}

function published(db: Database, office: string, day: string | undefined) {
  const ofOffice = eq(standards.office, office)
  const newest = db
    .select({ office: standards.office, code: standards.code, version: max(standards.version).as('newest') })
    .from(standards)
    .where(day === undefined ? ofOffice : and(ofOffice, validOn(day)))
    .groupBy(standards.office, standards.code)
    .as('newest_standards')
  return db
    .select({ service: services, group: serviceGroups, ownerName: agencies.name, standard: standards })
    .from(newest)
    .innerJoin(
      standards,
      and(
        eq(standards.office, newest.office),
        eq(standards.code, newest.code),
        eq(standards.version, newest.version),
      ),
    )
    .innerJoin(services, and(eq(services.office, newest.office), eq(services.code, newest.code)))
    .innerJoin(
      serviceGroups,
      and(eq(serviceGroups.office, services.office), eq(serviceGroups.letter, services.letter)),
    )
    .innerJoin(agencies, and(eq(agencies.office, services.office), eq(agencies.code, services.owner)))
    .orderBy(asc(serviceGroups.position), asc(services.position))
}

function validOn(day: string) {
  return and(lte(standards.validFrom, day), or(isNull(standards.validTo), gte(standards.validTo, day)))
}

type Row = {
  service: typeof services.$inferSelect
  group: typeof serviceGroups.$inferSelect
  ownerName: Bilingual
  standard: typeof standards.$inferSelect
}

type Now = 'times' | 'suspension' | 'stock' | 'regulations'

function toService({ service, group, ownerName, standard }: Row): Omit<Service, Now> {
  const { version, validFrom, validTo, publishedAt, sheet, withdrawal } = standard
  return {
    ...service,
    group: { letter: group.letter, name: group.name, position: group.position },
    owner: { code: service.owner, ...ownerName },
    version,
    validFrom,
    validTo,
    publishedAt,
    sheet,
    withdrawal: withdrawal && { reason: withdrawal.reason, at: withdrawal.at },
  }
}
