import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { deviceRoles, holderRoles, officerRoles } from './rules/can.ts'

const instant = () => integer({ mode: 'timestamp_ms' })

/** A person's sign-in. The shape of the five `auth` tables is the sign-in library's. */
export const authUsers = sqliteTable('auth_users', {
  id: text().primaryKey(),
  name: text().notNull(),
  /** The library wants one; it is made up and no mail goes there. */
  email: text().notNull().unique(),
  emailVerified: integer({ mode: 'boolean' }).notNull(),
  image: text(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
  /** In lower case; unique in the whole installation. */
  username: text().unique(),
  displayUsername: text(),
  /** True once a code of the second factor was shown. */
  twoFactorEnabled: integer({ mode: 'boolean' }).notNull().default(false),
})

/** A second factor; `secret` and `backupCodes` are encrypted, and nobody is given the latter. */
export const authTwoFactors = sqliteTable(
  'auth_two_factors',
  {
    id: text().primaryKey(),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    userId: text()
      .notNull()
      .references(() => authUsers.id, { onDelete: 'cascade' }),
    verified: integer({ mode: 'boolean' }).notNull().default(false),
    /** Wrong codes since the last right one, and until when no code is looked at. */
    failedVerificationCount: integer().notNull().default(0),
    lockedUntil: instant(),
  },
  (table) => [index('auth_two_factors_of_user').on(table.userId)],
)

export const authSessions = sqliteTable(
  'auth_sessions',
  {
    id: text().primaryKey(),
    expiresAt: instant().notNull(),
    token: text().notNull().unique(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    ipAddress: text(),
    userAgent: text(),
    userId: text()
      .notNull()
      .references(() => authUsers.id, { onDelete: 'cascade' }),
  },
  (table) => [index('auth_sessions_of_user').on(table.userId)],
)

/** How a user proves who they are; `password` is an argon2id digest. */
export const authAccounts = sqliteTable(
  'auth_accounts',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: text()
      .notNull()
      .references(() => authUsers.id, { onDelete: 'cascade' }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: instant(),
    refreshTokenExpiresAt: instant(),
    scope: text(),
    password: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [index('auth_accounts_of_user').on(table.userId)],
)

export const authVerifications = sqliteTable(
  'auth_verifications',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [index('auth_verifications_of_identifier').on(table.identifier)],
)

/** A person's work in one office. Without a row here that is not disabled, nobody signs in. */
export const officers = sqliteTable(
  'officers',
  {
    id: text().primaryKey(),
    office: text().notNull(),
    userId: text()
      .notNull()
      .unique()
      .references(() => authUsers.id),
    name: text().notNull(),
    role: text({ enum: officerRoles }).notNull(),
    createdAt: integer().notNull(),
    disabledAt: integer(),
    /** An argon2id digest; null while the officer has no PIN. */
    pinDigest: text(),
  },
  (table) => [index('officers_of_office').on(table.office)],
)

/** What devices and programs show to be known. Only the digest of the token is kept. */
export const tokens = sqliteTable(
  'tokens',
  {
    id: text().primaryKey(),
    office: text().notNull(),
    kind: text({ enum: ['device', 'token'] }).notNull(),
    role: text({ enum: holderRoles }).notNull(),
    label: text().notNull(),
    digest: text().notNull(),
    createdAt: integer().notNull(),
    revokedAt: integer(),
    lastSeenAt: integer(),
  },
  (table) => [uniqueIndex('tokens_by_digest').on(table.digest), index('tokens_of_office').on(table.office)],
)

/** One-time links that make a screen a device of the office. Only the digest of the code is kept. */
export const enrolments = sqliteTable('enrolments', {
  digest: text().primaryKey(),
  office: text().notNull(),
  role: text({ enum: deviceRoles }).notNull(),
  label: text().notNull(),
  createdAt: integer().notNull(),
  usedAt: integer(),
})

/**
 * How often somebody tried to come in, and the codes that are spent. `digest` says whose tries they are to
 * nobody but the house; a row counts until `until`, in milliseconds of the machine's clock.
 */
export const tries = sqliteTable('tries', {
  digest: text().primaryKey(),
  count: integer().notNull(),
  until: integer().notNull(),
})
