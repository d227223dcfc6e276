import type { ShownEnd } from '../../src/estimates/rules/shown-wait.ts'
import type { Language } from '../../src/words/language.ts'
import type { Notice } from './desk.ts'
import type { LineChoices } from './line-ticks.tsx'
import type { ServiceChoice } from './ticks.tsx'

/** Who is called or served at a counter: since when, and what the standard gives (milliseconds, minutes). */
export type AtCounter = {
  id: string
  number: string
  service: string
  state: 'called' | 'serving'
  since: number
  standardMinutes: number | null
}

/** Whether who holds a counter is signed in, has been signed out, or may not sign in any more. */
export type Presence = 'here' | 'signedOut' | 'disabled'

/** Who waits for one counter alone: handed over to it, or parked there; since when, milliseconds. */
export type WaitsAside = { id: string; number: string; state: 'handover' | 'parked'; since: number }

/** A counter as a supervisor sees it. */
export type HallCounter = {
  counter: string
  name: string
  agency: string
  state: 'open' | 'paused' | 'closed'
  /** Who holds it, null for a program; of an open counter only. */
  shift: { officer: string | null; presence: Presence; openedAt: number } | null
  pause: { at: number; reason: string } | null
  visitor: AtCounter | null
  aside: readonly WaitsAside[]
  waiting: number
  services: readonly ServiceChoice[]
  /** The same by line, where the order of the lines matters. */
  lines: LineChoices | null
}

/** A line: how many wait, who waits longest, and where it is served now. */
export type HallLine = {
  line: string
  name: string
  waiting: number
  oldest: { number: string; issuedAt: number } | null
  counters: readonly string[]
  /** When it is expected to be empty if nobody else comes. */
  end: ShownEnd | null
}

/** The whole hall at one moment, for who leads it; times in milliseconds on the office's clock. */
export type HallFacts = {
  language: Language
  now: number
  timeZone: string
  office: string
  officeName: string
  officer: string
  /** The one-time key of every form on this screen. */
  formKey: string
  counters: readonly HallCounter[]
  lines: readonly HallLine[]
  notice: Notice | null
}
