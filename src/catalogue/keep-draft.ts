import { and, eq, max } from 'drizzle-orm'
import { newId } from '../platform/id.ts'
import type { Work } from '../platform/work.ts'
import { type DraftSheet, draftShape } from './rules/draft.ts'
import { drafts } from './schema.ts'

/** A draft as it begins: the version that it changes, null when there is none, and what stands in it. */
export type NewDraft = Readonly<{ code: string; basedOn: number | null; sheet: DraftSheet }>

/** Writes a draft of a service that has none open. A sheet that is not in order is never kept: it throws. */
export async function keepDraft(
  work: Work,
  office: string,
  { code, basedOn, sheet }: NewDraft,
): Promise<string> {
  const id = newId(work.at)
  await work.db.insert(drafts).values({
    ...{ id, office, code, basedOn, state: 'draft' },
    sheet: draftShape.parse(sheet),
    revision: await nextRevision(work, office, code),
    ...{ begunAt: work.at, begunBy: work.by, editedAt: work.at, editedBy: work.by },
  })
  await work.note(office, 'draft.begun', { service: code, version: basedOn })
  return id
}

/** Revisions never come twice for a service: a form of a draft that was dropped fits no later one. */
async function nextRevision(work: Work, office: string, code: string): Promise<number> {
  const [row] = await work.db
    .select({ last: max(drafts.revision) })
    .from(drafts)
    .where(and(eq(drafts.office, office), eq(drafts.code, code)))
  return (row?.last ?? 0) + 1
}
