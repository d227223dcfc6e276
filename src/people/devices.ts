import { and, asc, eq, isNull, type SQL } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { HolderRole } from './rules/can.ts'
import { tokens } from './schema.ts'

/** A device or a program's token that still works. Times are milliseconds of the office's clock. */
export type KnownDevice = {
  id: string
  kind: 'device' | 'token'
  role: HolderRole
  label: string
  createdAt: number
  lastSeenAt: number | null
}

/** The devices and tokens of an office that are not revoked, by label. */
export function devicesOf(db: Database, office: string): Promise<KnownDevice[]> {
  return devicesWhere(db, and(eq(tokens.office, office), isNull(tokens.revokedAt)))
}

/** The same with those that were revoked, for what they did. */
export function everyDeviceOf(db: Database, office: string): Promise<KnownDevice[]> {
  return devicesWhere(db, eq(tokens.office, office))
}

function devicesWhere(db: Database, condition: SQL | undefined): Promise<KnownDevice[]> {
  return db
    .select({
      id: tokens.id,
      kind: tokens.kind,
      role: tokens.role,
      label: tokens.label,
      createdAt: tokens.createdAt,
      lastSeenAt: tokens.lastSeenAt,
    })
    .from(tokens)
    .where(condition)
    .orderBy(asc(tokens.label), asc(tokens.id))
}
