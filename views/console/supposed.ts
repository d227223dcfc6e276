import type { ShownEnd, ShownWait } from '../../src/estimates/rules/shown-wait.ts'
import type { Language } from '../../src/words/language.ts'
import type { ServiceChoice } from './ticks.tsx'

/** As it is, and as it would be with the counter open. */
export type NowAndOpened<T> = { now: T; opened: T }

/** How long a newcomer waits, or that they would be given no number, since the line is full. */
export type NewcomerWait = ShownWait | 'notGiven'

/** Those of one class who wait now, and in the middle how many minutes sooner they would be called. */
export type SoonerFor = {
  class: string
  waiting: number
  /** Null when none of them would be called today either way. */
  minutes: number | null
  /** How many would be called today who otherwise would not. */
  rescued: number
}

/** A line that the counter would serve, or that it would change. */
export type SupposedLine = {
  line: string
  name: string
  isServed: boolean
  waiting: number
  /** For which services the wait of a newcomer is meant, when the counter gives only these of the line. */
  services: string | null
  newcomer: NowAndOpened<NewcomerWait>
  end: NowAndOpened<ShownEnd | null>
  sooner: readonly SoonerFor[]
}

/** What one more counter would do, estimated at `asOf`; times in milliseconds on the office's clock. */
export type SupposedFacts = {
  language: Language
  asOf: number
  timeZone: string
  office: string
  officeName: string
  officer: string
  counter: string
  /** "Loket 3" */
  place: string
  agency: string
  /** How many wait now whom it would call. */
  awaited: number
  /** Those it would serve first, and of them what gains most. */
  lines: readonly SupposedLine[]
  /** The other lines in which somebody waits, and which stay as they are. */
  same: readonly string[]
  services: readonly ServiceChoice[]
}
