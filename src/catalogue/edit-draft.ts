import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { changeDraft, tellOfDraft } from './change-draft.ts'
import { findDraft } from './drafts.ts'
import { mustBeComplete } from './obstacles.ts'
import type { SheetPart } from './rules/completeness.ts'
import { type DraftSheet, draftShape } from './rules/draft.ts'

export type DraftEdit = Readonly<{
  code: string
  /** The parts that are written anew, whole. */
  parts?: DraftSheet
  /** The parts that are taken out. */
  emptied?: readonly SheetPart[]
  /** The revision that the editor has seen. */
  madeFrom: number
}>

/**
 * Writes parts of a draft anew, or takes them out; the rest stays. Refuses DRAFT_UNKNOWN, CHANGED_MEANWHILE
 * when the edit was made from another revision than the one that stands, and STANDARD_INCOMPLETE when it
 * would take what everybody reads apart. What is not in order is never kept: it throws.
 */
export async function editDraft(work: Work, office: string, edit: DraftEdit): Promise<void> {
  const { code, parts = {}, emptied = [], madeFrom } = edit
  const draft = await findDraft(work.db, office, code)
  if (madeFrom !== draft.revision) refuse('CHANGED_MEANWHILE')
  const kept = Object.entries(draft.sheet).filter(([name]) => !emptied.some((part) => part === name))
  const sheet = draftShape.parse({ ...Object.fromEntries(kept), ...parts })
  if (draft.state === 'review') mustBeComplete(sheet)
  const changed = [...Object.keys(parts), ...emptied]
  await changeDraft(work, draft, { sheet, editedAt: work.at, editedBy: work.by })
  await tellOfDraft(work, draft, 'draft.edited', { parts: changed })
}
