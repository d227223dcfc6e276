import type { Clock } from '../platform/clock.ts'
import type { Waits } from './rules/estimate.ts'

/** Hears the waits of an office each time they were simulated anew. */
export type WaitsListener = (office: string, waits: Waits) => void

/** The waits of every office as last simulated, from memory. */
export type LastWaits = {
  /** Null while nothing is known of now: never simulated, or too long ago. Whoever tells a wait asks here. */
  now: (office: string) => Waits | null
  /** Tells whoever asks each time there are new ones. Answers how to stop it. */
  changed: (listener: WaitsListener) => () => void
  hear: WaitsListener
  forgetAll: () => void
}

/** Milliseconds after which waits say nothing about now; they come every twenty seconds. */
const STALE = 5 * 60_000

export function createLastWaits(clock: Clock): LastWaits {
  const last = new Map<string, Waits>()
  const listeners = new Set<WaitsListener>()
  // A clock that was put back makes them no younger.
  const isStale = ({ asOf }: Waits) => Math.abs(clock() - asOf) > STALE

  return {
    now: (office) => {
      const waits = last.get(office)
      return waits === undefined || isStale(waits) ? null : waits
    },
    changed: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    hear: (office, waits) => {
      last.set(office, waits)
      for (const listener of listeners) listener(office, waits)
    },
    forgetAll: () => last.clear(),
  }
}
