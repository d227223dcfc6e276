import type { Shape } from '../chance/shape.ts'
import type { TimesDrawn } from '../learn/service-times.ts'

/** What a counter does at the moment from which the office is simulated; `elapsed` in seconds. */
export type CounterNow = {
  /** The services it gives, and the lines it prefers, first to last; empty where arrival decides. */
  services: readonly number[]
  preference: readonly number[]
  /** Supposed to stay until closing, whatever is known of its coming and going. */
  stays?: true
} & (
  | { doing: 'away' }
  | { doing: 'idle'; elapsed: number }
  | { doing: 'paused'; elapsed: number }
  /** Ended with somebody, and either somebody it serves waits, or it may be idle. */
  | { doing: 'ending'; elapsed: number; isAwaited: boolean }
  | { doing: 'calling'; elapsed: number; service: number; class: number; waited: number; key: number }
  | { doing: 'serving'; elapsed: number; service: number; class: number; key: number }
)

export type TicketNow = {
  service: number
  class: number
  /** Seconds since it joined the line. */
  waited: number
  /** Its place by arrival among all tickets of the scene; smaller is earlier. */
  key: number
  issued: number
  overtaken: number
  /** The counter it was handed over to, or -1. */
  to: number
  /** More stand behind it who are not of the scene: once it is called, nothing further is known. */
  isLast: boolean
}

/** Somebody who would take a ticket now, whom nobody else notices; at one counter alone, or -1. */
export type Newcomer = { service: number; class: number; counter: number }

export type LineNow = { cycle: readonly number[]; pointer: number }

/** An office at one moment, everything by number. Times are seconds from that moment. */
export type Scene = {
  services: number
  classes: number
  counters: readonly CounterNow[]
  lines: readonly LineNow[]
  lineOf: readonly number[]
  tickets: readonly TicketNow[]
  newcomers: readonly Newcomer[]
  /** How often a class may be overtaken before it is next. */
  bounds: readonly number[]
  /** Whether a transferred ticket keeps its place by arrival. */
  keepsPlace: boolean
  /** Whether who comes later can change the order of those who wait. */
  needsArrivals: boolean
  /** Whether a counter calls of several lines' heads the one that came first. */
  byArrival: boolean
}

/** Who is called or served: numbers of service and class, its place by arrival, and how long it waited. */
export type Visit = { service: number; class: number; key: number; waited: number }

/** What one run takes for true. */
export type World = {
  times: TimesDrawn
  walking: Shape
  ending: readonly Shape[]
  absent: Shape
  /** The chance that nobody comes when called, by class and seconds waited. */
  absence: (ticketClass: number, waited: number) => number
  /** Cancellations a second of waiting. */
  cancelRate: number
  /** The chance that a serving ends in a transfer, and where to, by service. */
  transfers: readonly (readonly { to: number; chance: number }[])[]
  /** When each counter leaves, comes back, leaves again …, or comes first when it is away. */
  shifts: readonly (readonly number[])[]
  pauseRate: number
  pause: Shape
  /** Tickets a second by hour from now, until the doors close, and how service and class share them. */
  arrivals: (at: number) => number
  mostArrivals: number
  kindOf: (uniform: number) => number
}
