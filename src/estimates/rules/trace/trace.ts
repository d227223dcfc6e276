/**
 * One line of a trace: everything that could be observed in an office, in order of time. The format is open:
 * unknown types and members are passed over. Times are epoch milliseconds here, whichever style was read.
 */
export type TraceEvent =
  | ConfigEvent
  | { t: number; type: 'roster'; day: string; shifts: readonly RosterShift[] }
  | { t: number; type: 'counter_open'; counter: string; services?: readonly string[] }
  | { t: number; type: 'counter_close' | 'counter_pause' | 'counter_resume'; counter: string }
  | { t: number; type: 'issued'; ticket: string; service: string; class: string }
  | { t: number; type: 'called' | 'started' | 'finished' | 'no_show'; ticket: string; counter: string }
  | { t: number; type: 'cancelled'; ticket: string }
  /**
   * Back in a line for `service`; with `to` handed over to that counter, which calls it before its line. `keeps`:
   * by its arrival, whatever the policy says of transfers.
   */
  | Transferred
  /** Absent before, now waiting again behind the `after` first of its line and class. */
  | { t: number; type: 'returned'; ticket: string; after: number }
  | { t: number; type: 'parked' | 'resumed' | 'repeated'; ticket: string; counter: string }
  | { t: number; type: 'prio'; ticket: string; class: string }
  /** A slip taken back: the last event of that ticket did not happen. */
  | { t: number; type: 'undone'; ticket: string }
  | TraceQuery

type Transferred = {
  t: number
  type: 'transferred'
  ticket: string
  counter: string
  service: string
  to?: string
  keeps?: true
}

/** `asOf` is the instant to answer for, where an event that was not known yet came before it. */
export type TraceQuery = { t: number; type: 'query'; id: string; asOf?: number } & (
  | { ticket: string; service?: undefined }
  | { service: string; class?: string; ticket?: undefined }
)

export type RosterShift = { counter: string; from: number; to: number }

export type ConfigEvent = {
  t: number
  type: 'config'
  version: 1
  tz: string
  services: readonly { id: string; standard_s: number }[]
  counters: readonly { id: string; services: readonly string[]; preference?: readonly string[] }[]
  policy: TracePolicy
  hours: readonly TraceHours[]
}

/** Opening hours of a weekday (1 Monday to 7 Sunday) or of one date, which outweighs its weekday; no times: closed. */
export type TraceHours =
  | { weekday: number; open: string; close: string }
  | { date: string; open?: string; close?: string }

/**
 * `alternation` is the cycle of classes written out, P, N, N. `lines` names the lines with their services and
 * cycles where the office has several; without it all services stand in one line. The rest as in the policy.
 */
export type TracePolicy = {
  order: 'fifo'
  classes: readonly string[]
  alternation: readonly string[] | null
  lines?: Readonly<Record<string, { services: readonly string[]; alternation: readonly string[] | null }>>
  transfer?: 'keep' | 'back'
  linePick?: 'oldest' | 'listed' | 'preference'
  lineOrder?: readonly string[]
  bound?: Readonly<Record<string, number>>
}
