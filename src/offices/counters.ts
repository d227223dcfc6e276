import { and, asc, eq } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { createMemory } from '../platform/memory.ts'
import { refuse } from '../platform/refusal.ts'
import type { Bilingual } from './rules/bilingual.ts'
import { agencies, counters } from './schema.ts'

/** Who answers for services and counters: a short code, and its name in both languages. */
export type Agency = Bilingual & Readonly<{ code: string }>

/** A counter, with the codes of its usual services in order of preference. */
export type Counter = Readonly<{
  office: string
  counter: string
  name: Bilingual
  agency: Agency
  place: Bilingual
  services: readonly string[]
  position: number
  /** Since when it is out of use, in milliseconds; null while it is used. */
  retiredAt: number | null
}>

/** The counters of an office that are in use, in the order of the hall. */
export async function listCounters(db: Database, office: string): Promise<Counter[]> {
  return (await everyCounter(db, office)).filter(({ retiredAt }) => retiredAt === null)
}

/** The same with those that are out of use. */
export function everyCounter(db: Database, office: string): Promise<Counter[]> {
  return memory(db, office, async () => {
    const rows = await withAgency(db).where(eq(counters.office, office)).orderBy(asc(counters.position))
    return rows.map(toCounter)
  })
}

const memory = createMemory<Counter[]>([counters, agencies])

/** The agencies of an office, by code. */
export async function listAgencies(db: Database, office: string): Promise<Agency[]> {
  const rows = await db.select().from(agencies).where(eq(agencies.office, office)).orderBy(asc(agencies.code))
  return rows.map(({ code, name }) => ({ code, ...name }))
}

/** One agency by its code. Refuses AGENCY_UNKNOWN. */
export async function findAgency(db: Database, office: string, code: string): Promise<Agency> {
  const all = await listAgencies(db, office)
  return all.find((agency) => agency.code === code) ?? refuse('AGENCY_UNKNOWN', { agency: code })
}

/** One counter in use by its name in the office, such as "1". Refuses COUNTER_UNKNOWN. */
export async function findCounter(db: Database, office: string, counter: string): Promise<Counter> {
  const all = await listCounters(db, office)
  return all.find((candidate) => candidate.counter === counter) ?? refuse('COUNTER_UNKNOWN', { counter })
}

function withAgency(db: Database) {
  return db
    .select({ counter: counters, agencyName: agencies.name })
    .from(counters)
    .innerJoin(agencies, and(eq(agencies.office, counters.office), eq(agencies.code, counters.agency)))
}

type Row = { counter: typeof counters.$inferSelect; agencyName: Bilingual }

function toCounter({ counter, agencyName }: Row): Counter {
  return { ...counter, agency: { code: counter.agency, ...agencyName } }
}
