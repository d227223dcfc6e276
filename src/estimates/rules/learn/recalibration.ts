import { type Shares, summaryOf } from '../chance/quantiles.ts'
import { normalBelow, normalQuantile } from '../chance/random.ts'
import type { TraceEvent } from '../trace/trace.ts'

/** The seconds until a call that runs found, and how likely each run was. */
export type Foretold = Readonly<{ waits: Float64Array; weights: Float64Array }>

/**
 * The last safety net: what is wrong by much and for days is corrected by past errors, until the model is mended. It
 * knows events alone, so that nobody's question changes it, and does nothing at all while the model is about right.
 *
 * A ticket in so many is foretold when it was issued; once it is called, the share of what was foretold that was
 * shorter is its rank. A rank as a standard normal has mean 0 and spread 1 when forecasts are right (Dawid 1984;
 * Gneiting, Balabdaoui and Raftery 2007).
 */
export type Recalibration = {
  /** Before the next event is learned from: whoever was issued at an earlier instant and still waits is foretold. */
  foretell: (event: TraceEvent) => void
  /** After it was, on that local day: compares whoever it calls with what was foretold. */
  compare: (event: TraceEvent, day: string) => void
  /** Null while nothing is to be corrected. */
  shares: () => Shares | null
}

type Probe = Foretold & { at: number }

/** Seconds; what will more likely than not be shorter than this tells of the officer's hand and of no model. */
const LEAST_WAIT = 60
/** So many are kept until they are called: memory is bounded. */
const MOST_OPEN = 200
const KEPT = 150
/** Ranks lie within so many standard normals; as many runs as there are could not tell more. */
const MOST_NORMAL = 2.5
/** Ranks of one day go together: each counts as this part of one. */
const COUNTS_AS = 0.25
/** Of so many ranks that are right, before any is seen. */
const BELIEF = 15
/** Within this nothing is corrected; beyond it only what is beyond. */
const DEAD_MEAN = 0.35
const DEAD_SPREAD = { from: 0.8, to: 1.3 }
const EDGE = 0.005

/** `runFor` foretells a waiting ticket from an instant, one in `probeEvery`; null when it does not wait. */
export function createRecalibration(
  runFor: (ticket: string, at: number) => Foretold | null,
  probeEvery: number,
): Recalibration {
  let day = ''
  let sinceLast = 0
  let next: { ticket: string; at: number } | null = null
  const open = new Map<string, Probe>()
  let ranks: number[] = []
  let shares: Shares | null = null

  function foretell(event: TraceEvent): void {
    if (next === null || event.t <= next.at) return
    const { ticket, at } = next
    next = null
    sinceLast = 0
    const found = open.size < MOST_OPEN ? runFor(ticket, at) : null
    const p50 = found === null ? null : summaryOf(found.waits, found.weights)?.p50
    if (found !== null && (p50 ?? 0) >= LEAST_WAIT) open.set(ticket, { ...found, at })
  }

  function compare(event: TraceEvent, today: string): void {
    if (today !== day) {
      open.clear()
      next = null
      day = today
    }
    if (!('ticket' in event) || event.ticket === undefined || event.type === 'query') return
    const probe = open.get(event.ticket)
    open.delete(event.ticket)
    if (next?.ticket === event.ticket) next = null
    if (event.type === 'issued') {
      sinceLast += 1
      if (sinceLast >= probeEvery) next ??= { ticket: event.ticket, at: event.t }
    } else if (event.type === 'called' && probe !== undefined) {
      ranks = [...ranks, rankOf((event.t - probe.at) / 1000, probe)].slice(-KEPT)
      shares = sharesAfter(ranks)
    }
  }

  return { foretell, compare, shares: () => shares }
}

/** The weighted share of the runs below what happened, half a run for itself; never quite 0 or 1. */
function rankOf(seconds: number, { waits, weights }: Foretold): number {
  let [below, total, squares] = [0, 0, 0]
  waits.forEach((wait, run) => {
    const weight = weights[run] ?? 0
    total += weight
    squares += weight * weight
    below += wait < seconds ? weight : wait === seconds ? weight / 2 : 0
  })
  const own = squares / total
  return (below + own / 2) / (total + own)
}

/**
 * The shares to read after such ranks. Their mean and spread as standard normals are shrunk towards right ones, then
 * by the dead zone: what it forgives is never corrected, and correction begins without a jump.
 */
export function sharesAfter(ranks: readonly number[]): Shares | null {
  if (ranks.length === 0) return null
  const normals = ranks.map((rank) =>
    Math.max(-MOST_NORMAL, Math.min(MOST_NORMAL, normalQuantile(Math.max(1e-9, Math.min(1 - 1e-9, rank))))),
  )
  const mean = normals.reduce((sum, z) => sum + z, 0) / normals.length
  const square = normals.reduce((sum, z) => sum + (z - mean) ** 2, 0) / normals.length
  const count = normals.length * COUNTS_AS
  const trust = count / (count + BELIEF)
  const spread = Math.sqrt(trust * square + 1 - trust)
  const shift = beyond(trust * mean)
  const scale = spread / Math.max(DEAD_SPREAD.from, Math.min(DEAD_SPREAD.to, spread))
  if (shift === 0 && scale === 1) return null
  const read = (normal: number) => Math.max(EDGE, Math.min(1 - EDGE, normalBelow(shift + scale * normal)))
  const tenth = normalQuantile(0.9)
  return [read(-tenth), read(0), read(tenth)]
}

/** What of a mean lies beyond the dead zone. */
function beyond(mean: number): number {
  return Math.sign(mean) * Math.max(0, Math.abs(mean) - DEAD_MEAN)
}
