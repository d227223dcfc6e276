import { eq } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import type { Draft } from './drafts.ts'
import { drafts } from './schema.ts'

/** Writes columns of a draft and raises its revision. */
export async function changeDraft(
  work: Work,
  { id, revision }: Draft,
  columns: Partial<typeof drafts.$inferInsert>,
): Promise<void> {
  await work.db
    .update(drafts)
    .set({ ...columns, revision: revision + 1 })
    .where(eq(drafts.id, id))
}

/** Says what happened to a draft: to everybody while everybody can read it, or else to the audit alone. */
export async function tellOfDraft(
  work: Work,
  { office, code, state }: Pick<Draft, 'office' | 'code' | 'state'>,
  name: 'draft.edited' | 'draft.dropped',
  facts: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  if (state === 'review') await work.record(office, 'service.changed', { service: code, changed: 'draft' })
  await work.note(office, name, { service: code, ...facts })
}
