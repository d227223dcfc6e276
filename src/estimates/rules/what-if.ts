import { medianOf, summaryOf } from './chance/quantiles.ts'
import type { Waits } from './estimate.ts'
import { type Ticket, waitsFor } from './follow/office-now.ts'
import type { Found } from './run/runs.ts'
import type { Supposed } from './run/scene-now.ts'
import type { ConfigEvent } from './trace/trace.ts'

/** The same as it is asked: with what the counter usually gives, unless services are named. */
export type Supposition = Readonly<{ counter: string; services?: readonly string[] | undefined }>

/** The waits of an office as they are, and as they would be, both from one moment and the same draws. */
export type WhatIf = Readonly<{
  supposed: Supposed
  /** How many wait now whom the counter would call; while it is 0 it helps none of those who wait. */
  awaited: number
  now: Waits
  opened: Waits
  /** By the line, then by the class, those who wait now. */
  saved: ReadonlyMap<string, ReadonlyMap<string, Saved>>
}>

/** What those of one class who wait in a line now would be spared. */
export type Saved = Readonly<{
  waiting: number
  /** The median of the seconds by which they would be called sooner; null when none of them would be called today. */
  seconds: number | null
  /** How many would be called today who otherwise would more likely than not be called no more. */
  rescued: number
}>

/** What is supposed of a counter of an office; null when it has no such counter. */
export function supposedIn(
  { counters, services: known }: ConfigEvent,
  { counter, services }: Supposition,
): Supposed | null {
  const usual = counters.find(({ id }) => id === counter)
  if (usual === undefined) return null
  const given = services ?? usual.preference ?? usual.services
  return { counter, services: given.filter((each) => known.some(({ id }) => id === each)) }
}

/** A hall as it was simulated. */
type Simulated = Readonly<{ waits: Waits; waiting: readonly Ticket[]; found: Found }>

/** The answer, of all who wait, and of the hall as it was simulated as it is and as it would be. */
export function whatIfOf(
  supposed: Supposed,
  all: Iterable<Ticket>,
  now: Simulated,
  opened: Simulated,
): WhatIf {
  const { counter: id, services } = supposed
  return {
    supposed,
    awaited: [...all].filter((ticket) => waitsFor(ticket, { id, services })).length,
    now: now.waits,
    opened: opened.waits,
    saved: savedBy(now.waiting, now.found, opened.found),
  }
}

/** What those who wait would be spared, of what runs found with the same draws. */
function savedBy(waiting: readonly Ticket[], now: Found, opened: Found): WhatIf['saved'] {
  const all = new Map<string, Map<string, (Sooner | null)[]>>()
  waiting.forEach(({ line, class: whose }, number) => {
    const classes = all.get(line) ?? new Map<string, (Sooner | null)[]>()
    all.set(line, classes)
    classes.set(whose, [...(classes.get(whose) ?? []), soonerFor(number, now, opened)])
  })
  return new Map(
    [...all].map(([line, classes]) => [
      line,
      new Map([...classes].map(([whose, each]) => [whose, together(each)])),
    ]),
  )
}

/** Seconds by which one ticket would be called sooner, or that only then it would be called today. */
type Sooner = { seconds: number } | 'rescued'

/** Who is called in one run of a pair alone gains or loses no more than this, in seconds. */
const A_DAY = 86_400

/** Run by run, since each pair of runs shares its world: the difference is the counter's. Null: called in neither. */
function soonerFor(number: number, now: Found, opened: Found): Sooner | null {
  const [before, after] = [now.called[number], opened.called[number]]
  if (before === undefined || after === undefined || summaryOf(after, opened.weights) === null) return null
  if (summaryOf(before, now.weights) === null) return 'rescued'
  const differences = before.map((seconds, run) => {
    const other = after[run] ?? seconds
    return seconds === other ? 0 : Math.max(-A_DAY, Math.min(A_DAY, seconds - other))
  })
  return { seconds: summaryOf(differences, now.weights)?.p50 ?? 0 }
}

function together(each: readonly (Sooner | null)[]): Saved {
  const seconds = each.flatMap((sooner) => (sooner === null || sooner === 'rescued' ? [] : [sooner.seconds]))
  return {
    waiting: each.length,
    seconds: medianOf(seconds),
    rescued: each.filter((sooner) => sooner === 'rescued').length,
  }
}
