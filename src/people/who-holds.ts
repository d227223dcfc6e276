import { and, eq, isNull } from 'drizzle-orm'
import { digestOf } from '../platform/chance.ts'
import type { Database } from '../platform/database.ts'
import type { Device, Token } from './rules/who.ts'
import { tokens } from './schema.ts'
import { createShortMemory, type ShortMemory } from './short-memory.ts'

/**
 * The device or program that holds this token, or null when the token is unknown or revoked. An answer
 * may be five seconds old; revoking in this process forgets it at once.
 */
export async function whoHolds(db: Database, token: string): Promise<Device | Token | null> {
  const digest = digestOf(token)
  const known = memoryOf(db).recall(digest)
  if (known !== null) return known
  const [row] = await db
    .select({ kind: tokens.kind, id: tokens.id, office: tokens.office, role: tokens.role })
    .from(tokens)
    .where(and(eq(tokens.digest, digest), isNull(tokens.revokedAt)))
  if (row === undefined) return null
  memoryOf(db).keep(digest, row)
  return row
}

const memories = new WeakMap<Database, ShortMemory<Device | Token>>()

function memoryOf(db: Database): ShortMemory<Device | Token> {
  const memory = memories.get(db) ?? createShortMemory()
  memories.set(db, memory)
  return memory
}
