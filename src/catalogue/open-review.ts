import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { changeDraft } from './change-draft.ts'
import { findDraft } from './drafts.ts'
import { mustBeComplete } from './obstacles.ts'

/**
 * Lets everybody read a draft and comment on it, from now on and until it is published or dropped; one that
 * is in review already stays so. Refuses DRAFT_UNKNOWN, CHANGED_MEANWHILE, and STANDARD_INCOMPLETE while a
 * part is missing without which it could not be published.
 */
export async function openReview(work: Work, office: string, code: string, madeFrom: number): Promise<void> {
  const draft = await findDraft(work.db, office, code)
  if (draft.state === 'review') return
  if (madeFrom !== draft.revision) refuse('CHANGED_MEANWHILE')
  mustBeComplete(draft.sheet)
  await changeDraft(work, draft, { state: 'review', reviewedFrom: work.at })
  await work.record(office, 'service.changed', { service: code, changed: 'review' })
}
