import type { Law } from './laws.ts'

/** A duration: a law of mean 1 times seconds. */
export type Duration = Readonly<{ seconds: number; law: Law }>

/** The true model of an office, as only the oracle knows it. Odds are from 0 to 1, hours of the day local. */
export type World = Readonly<{
  id: string
  group: 'theory' | 'structure' | 'time' | 'drift' | 'cold' | 'mess'
  /** Working days of a trace; none is asked during the first `hist` of them. */
  days: number
  hist: number
  traces: number
  firstDay: string
  tz: string
  hasIsoTimes: boolean
  weekdays: readonly number[]
  open: string
  close: string
  services: readonly WorldService[]
  counters: readonly WorldCounter[]
  classes: readonly { id: string; share: number }[]
  alternation: readonly string[] | null
  /** Work that comes in, as a part of what all counters could do; weights of hours and weekdays have mean 1. */
  load: number
  hourWeights: readonly number[]
  weekdayLoad: Readonly<Record<number, number>>
  /** Deviation of the logarithm of a day's arrivals. */
  dayLoadDeviation: number
  walk: Duration | null
  /** The odds of not coming when called: at once, and what each hour of waiting adds. */
  noShow: Readonly<{ odds: number; addedPerHour: number; delay: Duration }>
  /** That share leaves the line for good, and says so, after so long. */
  patience: (Duration & { share: number }) | null
  pauses: (Duration & { perHour: number }) | null
  duty: WorldDuty
  tempo: WorldTempo
  queriesPerDay: number
}>

export type WorldService = Readonly<{
  id: string
  standardSeconds: number
  time: Duration
  share: number
  transfer?: Readonly<{ to: string; odds: number }>
}>

export type WorldCounter = Readonly<{
  id: string
  services: readonly string[]
  /** Times the duration of each service, and of some services besides. */
  factor?: number
  factors?: Readonly<Record<string, number>>
  wrap: Duration | null
  /** Always comes and never leaves early, so that somebody can serve those who wait. */
  isSteady: boolean
}>

export type WorldDuty = Readonly<{
  /** The first that names the weekday and the counter holds; without one, all day. */
  plans: readonly { weekdays: readonly number[]; counters: readonly string[]; stretches: readonly string[] }[]
  isPublished: boolean
  /** Deviations from the plan: begins or ends so long before it, then a duration later. */
  lead: number
  delay: Duration | null
  absence: number
  /** The odds of leaving early, at any time between these seconds of the day. */
  leaving: Readonly<{ odds: number; from: string; to: string }>
  /** Officers, with their factors and wrap-up, sit at another counter each day. */
  isRotating: boolean
}>

export type WorldTempo = Readonly<{
  /** Deviation of the logarithm of a day's level. */
  dayDeviation: number
  /** Logarithm of the speed as an Ornstein-Uhlenbeck process. */
  walk: Readonly<{ deviation: number; hours: number }> | null
  /** Times the services, by the hour from opening. */
  hourFactors: readonly number[]
  /** The system is slow for a while, now and then. */
  slow: (Duration & { perDay: number; factor: number }) | null
  /** From some hour of some day on everything takes so much longer, for good. */
  regime: Readonly<{ factor: number; fromDay: number; toDay: number }> | null
}>
