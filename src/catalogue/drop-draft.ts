import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { changeDraft, tellOfDraft } from './change-draft.ts'
import { findDraft } from './drafts.ts'

/** Gives up a draft; what was written and said stays on record. Refuses DRAFT_UNKNOWN, CHANGED_MEANWHILE. */
export async function dropDraft(work: Work, office: string, code: string, madeFrom: number): Promise<void> {
  const draft = await findDraft(work.db, office, code)
  if (madeFrom !== draft.revision) refuse('CHANGED_MEANWHILE')
  await changeDraft(work, draft, { state: 'dropped', editedAt: work.at, editedBy: work.by })
  await tellOfDraft(work, draft, 'draft.dropped')
}
