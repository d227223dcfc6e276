import { eq } from 'drizzle-orm'
import { listAgencies } from '../offices/counters.ts'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import type { Database } from '../platform/database.ts'
import { type CatalogueEntry, everyService } from './every-service.ts'
import type { CatalogueAround } from './rules/import-entries.ts'
import type { PresentService } from './rules/import-plan.ts'
import { forms } from './schema.ts'
import { listGroups } from './services.ts'
import { standardOn } from './standards.ts'
import { surroundingsOf } from './surroundings.ts'

/** The catalogue of an office as an import meets it: every service, and what their sheets may name. */
export type CatalogueNow = Readonly<{ services: readonly PresentService[]; around: CatalogueAround }>

/** The catalogue of an office at an instant of its clock. */
export async function catalogueNow(db: Database, office: string, at: number): Promise<CatalogueNow> {
  const { timeZone } = await findOffice(db, office)
  const all = await everyService(db, office)
  const groups = await listGroups(db, office)
  const agencies = await listAgencies(db, office)
  const files = await db.select({ hash: forms.hash }).from(forms).where(eq(forms.office, office))
  const services = all.map((entry) => presentOf(entry, localDay(at, timeZone)))
  return {
    services,
    around: {
      ...(await surroundingsOf(db, office)),
      groups: groups.map(({ letter }) => letter),
      agencies: agencies.map(({ code }) => code),
      forms: [...files.map(({ hash }) => hash), ...all.flatMap(formsIn)],
      services,
    },
  }
}

function presentOf({ code, letter, owner, versions, draft }: CatalogueEntry, today: string): PresentService {
  const base = standardOn(versions, today) ?? versions[0]
  return {
    ...{ code, letter, owner: owner.code },
    base: base === undefined ? null : { version: base.version, sheet: base.sheet },
    draft: draft && { revision: draft.revision, sheet: draft.sheet },
  }
}

/** What a sheet names already it may go on naming. */
function formsIn({ versions, draft }: CatalogueEntry): string[] {
  const sheets = [...versions.map(({ sheet }) => sheet), ...(draft === null ? [] : [draft.sheet])]
  return sheets.flatMap(({ requirements = [] }) => requirements.flatMap(({ form }) => form?.file ?? []))
}
