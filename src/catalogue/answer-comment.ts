import { eq } from 'drizzle-orm'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { commentsOn, findDraft } from './drafts.ts'
import { remark } from './rules/draft.ts'
import { draftComments } from './schema.ts'

export type CommentAnswer = Readonly<{ code: string; comment: string; answer: string }>

/**
 * Answers a comment on the open draft of a service, for everybody to read. What was said stays said: a
 * second answer is refused. Refuses DRAFT_UNKNOWN, COMMENT_UNKNOWN and COMMENT_ANSWERED. An answer of more
 * than 2000 characters, or of none, throws.
 */
export async function answerComment(work: Work, office: string, plan: CommentAnswer): Promise<void> {
  const answer = remark.parse(plan.answer)
  const draft = await findDraft(work.db, office, plan.code)
  const all = await commentsOn(work.db, draft.id)
  const comment = all.find(({ id }) => id === plan.comment) ?? refuse('COMMENT_UNKNOWN')
  if (comment.answer !== null) refuse('COMMENT_ANSWERED')
  await work.db
    .update(draftComments)
    .set({ answer, answeredAt: work.at, answeredBy: work.by })
    .where(eq(draftComments.id, comment.id))
  await work.record(office, 'service.changed', { service: plan.code, changed: 'answer' })
}
