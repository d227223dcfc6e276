import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { servings } from '../queue/schema.ts'

/** Since when a ticket is being served, in milliseconds; null when it is not. */
export async function servingSince(db: Database, ticket: string): Promise<number | null> {
  const [serving] = await db
    .select({ beganAt: servings.beganAt })
    .from(servings)
    .where(and(eq(servings.ticket, ticket), isNull(servings.endedAt), isNull(servings.undoneAt)))
  return serving?.beganAt ?? null
}
