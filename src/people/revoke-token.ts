import { and, eq, isNull } from 'drizzle-orm'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { tokens } from './schema.ts'
import { forgetEverybody } from './short-memory.ts'

/** Ends a token or device of this office at once. Refuses NOT_FOUND for one that is not there or has ended. */
export async function revokeToken(work: Work, office: string, id: string): Promise<void> {
  const revoked = await work.db
    .update(tokens)
    .set({ revokedAt: work.at })
    .where(and(eq(tokens.office, office), eq(tokens.id, id), isNull(tokens.revokedAt)))
    .returning({ kind: tokens.kind, role: tokens.role, label: tokens.label })
  const { kind, role, label } = revoked[0] ?? refuse('NOT_FOUND')
  forgetEverybody()
  await work.note(office, `${kind}.revoked`, { id, role, label })
}
