import { and, eq, max } from 'drizzle-orm'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import { newId } from '../platform/id.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { openDrafts } from './drafts.ts'
import { type DraftSheet, draftShape } from './rules/draft.ts'
import { drafts, services } from './schema.ts'
import { listStandards, type Standard, standardOn } from './standards.ts'

export type DraftBeginning = Readonly<{
  code: string
  /** The version it begins from; the one in force today, or else the newest, when it is left out. */
  from?: number | undefined
  /** What stands in it from the beginning; the sheet of that version when it is left out. */
  sheet?: DraftSheet
}>

/**
 * Begins a draft for a service: from a published version, or with nothing in it when there is none. Nobody
 * but the office knows of it yet. Refuses SERVICE_UNKNOWN, and DRAFT_OPEN while the service has one already.
 * A sheet that is not in order is never kept: it throws.
 */
export async function beginDraft(
  work: Work,
  office: string,
  { code, from, sheet }: DraftBeginning,
): Promise<string> {
  const [service] = await work.db
    .select()
    .from(services)
    .where(and(eq(services.office, office), eq(services.code, code)))
  if (service === undefined) refuse('SERVICE_UNKNOWN', { service: code })
  const open = await openDrafts(work.db, office)
  if (open.some((draft) => draft.code === code)) refuse('DRAFT_OPEN', { service: code })
  const base = await baseOf(work, office, code, from)
  const id = newId(work.at)
  await work.db.insert(drafts).values({
    ...{ id, office, code, state: 'draft' },
    basedOn: base?.version ?? null,
    sheet: sheet === undefined ? (base?.sheet ?? {}) : draftShape.parse(sheet),
    revision: await nextRevision(work, office, code),
    ...{ begunAt: work.at, begunBy: work.by, editedAt: work.at, editedBy: work.by },
  })
  await work.note(office, 'draft.begun', { service: code, version: base?.version ?? null })
  return id
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

/** Revisions never come twice for a service: a form of a draft that was dropped fits no later one. */
async function nextRevision(work: Work, office: string, code: string): Promise<number> {
  const [row] = await work.db
    .select({ last: max(drafts.revision) })
    .from(drafts)
    .where(and(eq(drafts.office, office), eq(drafts.code, code)))
  return (row?.last ?? 0) + 1
}
