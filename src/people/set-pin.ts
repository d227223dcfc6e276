import { and, eq } from 'drizzle-orm'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { can } from './rules/can.ts'
import { officers } from './schema.ts'

export type NewPin = { office: string; officer: string /** From `SignIn.digestPin`. */; pinDigest: string }

/** Gives an officer a PIN. Refuses NOT_FOUND, and NOT_ALLOWED for a role that never unlocks by PIN. */
export async function setPin(work: Work, { office, officer, pinDigest }: NewPin): Promise<void> {
  const role = await changePin(work, office, officer, pinDigest)
  if (!can(role, 'unlock by PIN')) refuse('NOT_ALLOWED')
  await work.note(office, 'pin.set', { officer })
}

/** Takes an officer's PIN away; they sign in with the password and may set another. Refuses NOT_FOUND. */
export async function resetPin(work: Work, office: string, officer: string): Promise<void> {
  await changePin(work, office, officer, null)
  await work.note(office, 'pin.reset', { officer })
}

async function changePin(work: Work, office: string, officer: string, pinDigest: string | null) {
  const [changed] = await work.db
    .update(officers)
    .set({ pinDigest })
    .where(and(eq(officers.office, office), eq(officers.id, officer)))
    .returning({ role: officers.role })
  return (changed ?? refuse('NOT_FOUND')).role
}
