import { and, eq } from 'drizzle-orm'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { openDrafts } from './drafts.ts'
import { keepDraft } from './keep-draft.ts'
import { services } from './schema.ts'
import { listStandards, type Standard, standardOn } from './standards.ts'

export type DraftBeginning = Readonly<{
  code: string
  /** The version it begins from; the one in force today, or else the newest, when it is left out. */
  from?: number | undefined
}>

/**
 * Begins a draft for a service: from a published version, or with nothing in it when there is none. Nobody
 * but the office knows of it yet. Refuses SERVICE_UNKNOWN, and DRAFT_OPEN while the service has one already.
 */
export async function beginDraft(
  work: Work,
  office: string,
  { code, from }: DraftBeginning,
): Promise<string> {
  const [service] = await work.db
    .select()
    .from(services)
    .where(and(eq(services.office, office), eq(services.code, code)))
  if (service === undefined) refuse('SERVICE_UNKNOWN', { service: code })
  const open = await openDrafts(work.db, office)
  if (open.some((draft) => draft.code === code)) refuse('DRAFT_OPEN', { service: code })
  const base = await baseOf(work, office, code, from)
  return keepDraft(work, office, { code, basedOn: base?.version ?? null, sheet: base?.sheet ?? {} })
}

async function baseOf(
  work: Work,
  office: string,
  code: string,
  from?: number,
): Promise<Standard | undefined> {
  const { timeZone } = await findOffice(work.db, office)
  const versions = await listStandards(work.db, office, code)
  if (from !== undefined) return versions.find(({ version }) => version === from)
  return standardOn(versions, localDay(work.at, timeZone)) ?? versions[0]
}
