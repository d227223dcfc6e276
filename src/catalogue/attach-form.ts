import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { addForm, type SentFile } from './add-form.ts'
import { findDraft } from './drafts.ts'
import { editDraft } from './edit-draft.ts'
import type { Requirement } from './rules/standard.ts'

export type FormAttachment = Readonly<{
  code: string
  /** The code of the requirement in the draft. */
  requirement: string
  /** The file to be filled in, or null for none any more. */
  file: SentFile | null
  madeFrom: number
}>

/**
 * Gives a requirement of a draft a form to download, or takes it away. Refuses DRAFT_UNKNOWN,
 * REQUIREMENT_UNKNOWN, CHANGED_MEANWHILE, FORM_TOO_LARGE and FORM_KIND.
 */
export async function attachForm(work: Work, office: string, plan: FormAttachment): Promise<void> {
  const { code, requirement, file, madeFrom } = plan
  const { sheet } = await findDraft(work.db, office, code)
  const { requirements = [] } = sheet
  if (!requirements.some((each) => each.code === requirement)) refuse('REQUIREMENT_UNKNOWN')
  const form = file === null ? null : await addForm(work, office, file)
  const changed = requirements.map((each): Requirement => {
    const { form: _, ...rest } = each
    if (each.code !== requirement) return each
    return form === null ? rest : { ...rest, form }
  })
  await editDraft(work, office, { code, parts: { requirements: changed }, madeFrom })
}
