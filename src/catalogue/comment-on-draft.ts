import { newId } from '../platform/id.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { findDraft } from './drafts.ts'
import { remark } from './rules/draft.ts'
import { draftComments } from './schema.ts'

/**
 * Keeps what somebody says about a draft, without a name, for everybody to read. Refuses DRAFT_UNKNOWN when
 * no draft of the service is open for comments. A comment of more than 2000 characters, or of none, throws.
 */
export async function commentOnDraft(
  work: Work,
  office: string,
  code: string,
  said: string,
): Promise<string> {
  const text = remark.parse(said)
  const draft = await findDraft(work.db, office, code)
  if (draft.state !== 'review') refuse('DRAFT_UNKNOWN', { service: code })
  const id = newId(work.at)
  await work.db.insert(draftComments).values({ id, draft: draft.id, text, at: work.at })
  await work.record(office, 'service.changed', { service: code, changed: 'comment' })
  return id
}
