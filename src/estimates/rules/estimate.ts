/** Seconds until a call, as quantiles and mean of what the simulation found; `0 <= p10 <= p50 <= p90`. */
export type Estimate = Readonly<{ p10: number; p50: number; p90: number; mean: number }>

/** Why nothing is said: too little is known yet, no counter will serve it today, or the office is closed. */
export type NoEstimate = 'NOT_YET' | 'NO_COUNTER' | 'CLOSED'

/** An estimate, or why there is none. */
export type Wait = Readonly<
  { estimate: Estimate; reason?: undefined } | { estimate: null; reason: NoEstimate }
>

/** When the line of a service will be empty if nobody else comes, as seconds from now; null when nobody waits. */
export type LineEnd = Estimate | null

/** The waits of an office as simulated forward from one moment. */
export type Waits = Readonly<{
  /** The instant of the office's clock and the public event from which the simulation started. */
  asOf: number
  seq: number
  /** By the id of a waiting ticket. */
  tickets: ReadonlyMap<string, Wait>
  /** For somebody who took a ticket of a service now: by the service, then by the class. */
  newcomers: ReadonlyMap<string, ReadonlyMap<string, Wait>>
  /** For somebody who took a normal ticket now and were served at that counter: by the counter. */
  counters: ReadonlyMap<string, Wait>
  /** By the service, seconds until a newcomer would have been served (not only called); null when unknown. */
  served: ReadonlyMap<string, Estimate | null>
  /** By the line of the policy. */
  lineEnds: ReadonlyMap<string, LineEnd>
}>
