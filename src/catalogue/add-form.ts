import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { cleanName, formKinds, kindOf, LARGEST_FORM } from './rules/form-file.ts'
import type { FormFile } from './rules/standard.ts'
import { forms } from './schema.ts'

/** A file as it was sent. */
export type SentFile = Readonly<{ name: string; bytes: Uint8Array }>

/**
 * Keeps a form for visitors under the hash of its bytes; one that is kept already stays as it is, with its
 * name. Refuses FORM_TOO_LARGE above 2 MB, and FORM_KIND for what is no PDF, PNG, JPEG, DOCX or ODT by what
 * stands in it.
 */
export async function addForm(work: Work, office: string, { name, bytes }: SentFile): Promise<FormFile> {
  if (bytes.length > LARGEST_FORM) refuse('FORM_TOO_LARGE')
  const kind = kindOf(bytes) ?? refuse('FORM_KIND')
  const hash = createHash('sha256').update(bytes).digest('hex')
  const [known] = await work.db
    .select({ name: forms.name })
    .from(forms)
    .where(and(eq(forms.office, office), eq(forms.hash, hash)))
  if (known !== undefined) return { file: hash, name: known.name }
  const row = { office, hash, name: cleanName(name, kind), type: formKinds[kind] }
  await work.db
    .insert(forms)
    .values({ ...row, bytes: Buffer.from(bytes), addedAt: work.at, addedBy: work.by })
  await work.note(office, 'form.added', { label: row.name, hash })
  return { file: hash, name: row.name }
}
