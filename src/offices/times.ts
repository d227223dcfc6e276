import { desc, eq } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { timetables } from './schema.ts'

/** A version of the times of an office: `setAt` in milliseconds, `setBy` as in `Work`. */
export type TimesVersion = Readonly<typeof timetables.$inferSelect>

/** Every version of the times of an office, the newest first: the first is in force. */
export function listTimes(db: Database, office: string): Promise<TimesVersion[]> {
  return versions(db, office)
}

/** The version in force. Every office has one from its founding. */
export async function newestTimes(db: Database, office: string): Promise<TimesVersion> {
  const [newest] = await versions(db, office).limit(1)
  if (newest === undefined) throw new Error(`the office ${office} has no times`)
  return newest
}

function versions(db: Database, office: string) {
  return db.select().from(timetables).where(eq(timetables.office, office)).orderBy(desc(timetables.version))
}
