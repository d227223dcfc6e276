import type { ShownEnd } from '../../src/estimates/rules/shown-wait.ts'
import type { AgainstStandard } from '../../src/performance/rules/against-standard.ts'
import type { NextUp, Present } from '../../src/queue/counter-today.ts'
import type { Why } from '../../src/queue/rules/why-next.ts'
import type { LastFact } from '../../src/web/console/just-now.ts'
import { clockSeconds, clockTime } from '../../src/words/format.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import type { Tone } from '../components/status-chip.tsx'

/** Who is at the counter; times in milliseconds. */
export type Visitor = Omit<Present, 'ticket'> & {
  id: string
  number: string
  class: string
  service: string
  state: 'called' | 'serving'
  issuedAt: number
  /** How many minutes the published standard gives, null when it counts in days. */
  standardMinutes: number | null
  requirements: readonly { code: string; text: string; case?: string }[]
  /** Where the visit goes afterwards: the service, and the open counters that serve it. */
  next: { service: string; counters: readonly string[] } | null
  /** What officers noted, the oldest first. */
  notes: readonly { text: string; at: number }[]
}

/** Somebody who waits, with the name of the service. */
export type Waiting = NextUp

/** Everything on the screen of an officer at a counter; times in milliseconds on the office's clock. */
export type DeskFacts = {
  language: Language
  now: number
  timeZone: string
  office: string
  counter: string
  /** "Loket 1" */
  place: string
  agency: string
  officer: string
  /** The one-time key of every form on this screen. */
  formKey: string
  openedAt: number
  pause: { at: number; reason: string } | null
  visitor: Visitor | null
  line: readonly Waiting[]
  waiting: number
  /** When its lines are expected to be empty if nobody else comes. */
  end: ShownEnd | null
  why: Why | null
  countersOpen: number
  /** Who was put into the hands of this counter, and is called before its line. */
  handed: readonly WaitsHere[]
  parked: readonly WaitsHere[]
  absent: readonly (SetAside & { canReturn: boolean })[]
  /** Where a visit may be sent from here. */
  destinations: { services: readonly Destination[]; counters: readonly Destination[] }
  justNow: JustNow | null
  served: number
  times: AgainstStandard
  /** Whether who works here may look at the whole hall. */
  seesHall: boolean
  rules: {
    /** How often a ticket is announced before it may be absent, the first call included. */
    calls: number
    pauseSeconds: number
    returnAfter: number
    returnMax: number
    pauseReasons: readonly string[]
    cancelReasons: readonly string[]
    parkingReasons: readonly string[]
    transferReasons: readonly string[]
    /** Empty where the office has no priority. */
    priorityReasons: readonly string[]
    deviationReasons: readonly string[]
    /** Whether a transferred visit keeps its place by arrival. */
    keepsPlace: boolean
  }
  /** What came of the last request, when it was not done. */
  notice: Notice | null
}

/** A visit that is not in the line, with the name of its service. */
export type SetAside = { id: string; number: string; service: string }

/** One that waits for this counter alone, since when. */
export type WaitsHere = SetAside & { since: number }

/** Where a visit may go; `suspended` says why a service takes nobody now, so that it cannot be chosen. */
export type Destination = { code: string; name: string; suspended?: string }

/** What happened last at this counter, and until when it can be taken back; names in words. */
export type JustNow = LastFact

export type Notice = { tone: Tone; sentence: string }

/** "09.42" on the office's clock. */
export function timeOf(desk: DeskFacts, at: number): string {
  return clockTime(at, desk.timeZone)
}

/** When a line ends, for its words: "14.20", "14.05", "14.50". */
export function endTimes({ at, from, to }: ShownEnd, timeZone: string) {
  const time = (instant: number) => clockTime(instant, timeZone)
  return { at: time(at), from: time(from), to: time(to) }
}

/** "09.42.07" on the office's clock. */
export function secondsOf(desk: DeskFacts, at: number): string {
  return clockSeconds(at, desk.timeZone)
}

/** Whole minutes between two instants. */
export function minutesBetween(from: number, to: number): number {
  return Math.max(0, Math.floor((to - from) / 60_000))
}

/** Whole seconds until an instant, 0 when it has passed. */
export function secondsUntil(desk: DeskFacts, at: number): number {
  return Math.max(0, Math.ceil((at - desk.now) / 1000))
}

/** The name of a service to choose, with the reason when it cannot be. */
export function destinationName(language: Language, { name, suspended }: Destination): string {
  const { ask } = wordsOf(language).console
  return suspended === undefined
    ? name
    : phrase(language, ask.suspended, { service: name, reason: suspended })
}

/** The words of a reason; an office's own code is shown as plain words. */
export function reasonName(language: Language, code: string): string {
  const known = Object.entries(wordsOf(language).reasons).find(([name]) => name === code)
  return known?.[1] ?? code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ')
}
