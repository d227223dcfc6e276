import { and, asc, count, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { refuse } from '../platform/refusal.ts'
import { draftComments, drafts } from './schema.ts'

/** A sheet that is being written or was: `basedOn` is the version it was begun from; times in milliseconds. */
export type Draft = Readonly<typeof drafts.$inferSelect>

/** What somebody said about a draft, and the answer, both for everybody; `answeredBy` is for the office alone. */
export type DraftComment = Readonly<typeof draftComments.$inferSelect>

/** A draft that is open, with how many comments it has and how many of them have no answer. */
export type OpenDraft = Draft & Readonly<{ comments: number; unanswered: number }>

/** The drafts of an office that are neither published nor dropped, by the code of their service. */
export async function openDrafts(db: Database, office: string): Promise<OpenDraft[]> {
  return db
    .select({
      ...getTableColumns(drafts),
      comments: count(draftComments.id),
      unanswered: sql<number>`coalesce(sum(${draftComments.id} is not null and ${draftComments.answer} is null), 0)`,
    })
    .from(drafts)
    .leftJoin(draftComments, eq(draftComments.draft, drafts.id))
    .where(and(eq(drafts.office, office), isOpen))
    .groupBy(drafts.id)
    .orderBy(asc(drafts.code))
}

/** The open draft of a service. Refuses DRAFT_UNKNOWN when nobody has begun one. */
export async function findDraft(db: Database, office: string, code: string): Promise<OpenDraft> {
  const all = await openDrafts(db, office)
  return all.find((draft) => draft.code === code) ?? refuse('DRAFT_UNKNOWN', { service: code })
}

/** The draft of a service that everybody may read now, with what was said. Refuses DRAFT_UNKNOWN. */
export async function draftInReview(
  db: Database,
  office: string,
  code: string,
): Promise<{ draft: OpenDraft; comments: DraftComment[] }> {
  const draft = await findDraft(db, office, code)
  if (draft.state !== 'review') refuse('DRAFT_UNKNOWN', { service: code })
  return { draft, comments: await commentsOn(db, draft.id) }
}

/** The draft that became a version of a standard; null when that was published without one. */
export async function draftOfVersion(
  db: Database,
  office: string,
  code: string,
  version: number,
): Promise<Draft | null> {
  const [draft] = await db
    .select()
    .from(drafts)
    .where(and(eq(drafts.office, office), eq(drafts.code, code), eq(drafts.publishedVersion, version)))
  return draft ?? null
}

/** What was said about a draft, the oldest first. */
export function commentsOn(db: Database, draft: string): Promise<DraftComment[]> {
  return db
    .select()
    .from(draftComments)
    .where(eq(draftComments.draft, draft))
    .orderBy(asc(draftComments.at), asc(sql`rowid`))
}

const isOpen = inArray(drafts.state, ['draft', 'review'])
