import { and, eq } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { refuse } from '../platform/refusal.ts'
import { forms } from './schema.ts'

/** A form that visitors download: the name it is saved under, its media type, and its bytes. */
export type Form = Readonly<{ name: string; type: string; bytes: Buffer }>

/** The form of an office with these bytes and this name. Refuses NOT_FOUND. */
export async function findForm(db: Database, office: string, hash: string, name: string): Promise<Form> {
  const [form] = await db
    .select({ name: forms.name, type: forms.type, bytes: forms.bytes })
    .from(forms)
    .where(and(eq(forms.office, office), eq(forms.hash, hash), eq(forms.name, name)))
  return form ?? refuse('NOT_FOUND')
}
