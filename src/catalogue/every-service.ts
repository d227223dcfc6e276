import { and, asc, eq } from 'drizzle-orm'
import type { Agency } from '../offices/counters.ts'
import { agencies } from '../offices/schema.ts'
import type { Database } from '../platform/database.ts'
import { type OpenDraft, openDrafts } from './drafts.ts'
import { serviceGroups, services, standards } from './schema.ts'
import type { Standard } from './standards.ts'

/** A service as its office knows it, published or not: every version of its standard, and its open draft. */
export type CatalogueEntry = Readonly<{
  code: string
  letter: string
  owner: Agency
  position: number
  /** The newest first; none before anything was published. */
  versions: readonly Standard[]
  draft: OpenDraft | null
}>

/** Every service of an office in the order of the hall, also those that nobody else sees yet or any more. */
export async function everyService(db: Database, office: string): Promise<CatalogueEntry[]> {
  const rows = await db
    .select({ service: services, owner: agencies.name })
    .from(services)
    .innerJoin(
      serviceGroups,
      and(eq(serviceGroups.office, services.office), eq(serviceGroups.letter, services.letter)),
    )
    .innerJoin(agencies, and(eq(agencies.office, services.office), eq(agencies.code, services.owner)))
    .where(eq(services.office, office))
    .orderBy(asc(serviceGroups.position), asc(services.position))
  const versions = await db.select().from(standards).where(eq(standards.office, office))
  const drafts = await openDrafts(db, office)
  return rows.map(({ service, owner }) => {
    const { code, letter, position } = service
    const own = versions.filter((each) => each.code === code)
    return {
      ...{ code, letter, position },
      owner: { code: service.owner, ...owner },
      versions: own.toSorted((one, other) => other.version - one.version),
      draft: drafts.find((draft) => draft.code === code) ?? null,
    }
  })
}
