import { lt } from 'drizzle-orm'
import type { Clock } from '../platform/clock.ts'
import type { Work } from '../platform/work.ts'
import { authSessions } from './schema.ts'

/** Removes the sessions that ended by themselves, on the machine's clock. */
export async function forgetSessions(work: Work, machine: Clock): Promise<void> {
  await work.db.delete(authSessions).where(lt(authSessions.expiresAt, new Date(machine())))
}
