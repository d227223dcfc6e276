import type { Hono } from 'hono'
import type { Known, Who } from '../../people/rules/who.ts'
import type { SignIn } from '../../people/sign-in.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/database.ts'
import type { Announcer } from '../../platform/events.ts'
import type { Logger } from '../../platform/log.ts'
import type { Perform } from '../../platform/work.ts'
import type { Language } from '../../words/language.ts'

/** What `app.ts` wires once and hands to every door. */
export type House = {
  /** Reads only. */
  reading: Database
  /** The one way to write. */
  perform: Perform
  /** The office's time. */
  clock: Clock
  /** The machine's time: sign-in, limits, the age of keys. */
  machine: Clock
  announcer: Announcer
  signIn: SignIn
  publicUrl: () => string
  log: Logger
  /** True while the demo's clock is moved; every page says so. */
  isClockMoved: boolean
  isProduction: boolean
}

/**
 * What the middlewares of `web/http` leave for the routes. `known` is everybody the request speaks for,
 * since one browser may be a kiosk and an officer; `mustBe` chooses `who` among them.
 */
export type Visit = {
  Variables: { who: Who; known: readonly Known[]; language: Language; requestId: string }
}

/** A door: the routes of one kind of person, mounted at the root by `app.ts`. */
export type Door = Hono<Visit>
