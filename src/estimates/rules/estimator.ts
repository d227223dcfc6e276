import { createCompleteTrace } from './complete-trace.ts'
import type { Estimate, Waits } from './estimate.ts'
import { newcomersTo, waitsOf } from './hall-waits.ts'
import { createLearning } from './learning.ts'
import { summaryOf } from './quantiles.ts'
import { createRecalibration, type Foretold } from './recalibration.ts'
import { runScene } from './runs.ts'
import type { Newcomer } from './scene.ts'
import { sceneAt } from './scene-now.ts'
import type { TraceEvent, TraceQuery } from './trace.ts'
import { type Supposed, type Supposition, supposedIn, type WhatIf, whatIfOf } from './what-if.ts'

/**
 * Follows one office event by event, learns from it, and simulates it forward when asked. Pure: the same
 * events give the same answers.
 */
export type Estimator = {
  /** Takes in the next event; queries change nothing. */
  digest: (event: TraceEvent) => void
  /** The wait of a ticket that waits, or of a newcomer; zeros when a suitable counter is idle. */
  answer: (query: TraceQuery) => Estimate
  /** Everything at once at an instant, after the public event `seq`. */
  waits: (at: number, seq: number) => Waits
  /**
   * The same, and what it would be if a closed counter opened now. Null for a counter that is open, or that the
   * office does not have; services that the office does not have are left out.
   */
  whatIf: (at: number, seq: number, opened: Supposition) => WhatIf | null
}

const NOTHING: Estimate = { p10: 0, p50: 0, p90: 0, mean: 0 }

/** A ticket in so many is foretold, by so many runs: a past of sixty days is still read quickly. */
const PROBE_EVERY = 30
const PROBE_RUNS = 40

/** With `probeEvery` of Infinity nothing is ever corrected by past errors. */
export function createEstimator({ probeEvery = PROBE_EVERY } = {}): Estimator {
  const { digest: learn, momentAt, known, today } = createLearning()
  const complete = createCompleteTrace()
  const recalibration = createRecalibration(runFor, probeEvery)

  function digest(event: TraceEvent): void {
    if (event.type === 'query') return
    for (const each of complete(event)) {
      recalibration.foretell(each)
      learn(each)
      recalibration.compare(each, today())
    }
  }

  /** What is foretold of a ticket in the scene as it is now; nothing of it outlives the comparison. */
  function runFor(ticket: string, at: number): Foretold | null {
    const { until, found } = simulate(at, [], (id) => id === ticket, null, PROBE_RUNS)
    const waits = found.called[until[0] ?? -1]
    // The row is a part of the table of all who wait, which is not to be kept.
    return waits === undefined ? null : { waits: waits.slice(), weights: found.weights }
  }

  function simulate(
    at: number,
    newcomers: readonly Newcomer[],
    matters: (id: string) => boolean,
    supposed: Supposed | null = null,
    mostRuns = 400,
  ) {
    const moment = momentAt(at)
    const { following, learned } = known()
    const { scene, waiting } = sceneAt(following, learned.names, at, newcomers, supposed)
    const until = waiting.flatMap(({ id }, number) => (matters(id) ? [number] : []))
    const runs = Math.min(mostRuns, runsFor(waiting.length))
    return { moment, waiting, until, found: runScene(moment, { scene, until, runs }, learned, following) }
  }

  function answer(query: TraceQuery): Estimate {
    const { config, following, learned } = known()
    const { classes } = following.policy()
    const at = query.asOf ?? query.t
    if (query.ticket !== undefined) {
      const { until, found } = simulate(at, [], (id) => id === query.ticket)
      const list = found.called[until[0] ?? -1]
      return list === undefined
        ? NOTHING
        : (summaryOf(list, found.weights, recalibration.shares()) ?? NOTHING)
    }
    const whose = following.classOf(query.class ?? config.policy.classes.at(-1) ?? '')
    const service = learned.names.services.indexOf(query.service)
    const newcomer = { service, class: classes.indexOf(whose), counter: -1 }
    const { found } = simulate(at, [newcomer], () => false)
    const [list] = found.newcomers
    return list === undefined ? NOTHING : (summaryOf(list, found.weights, recalibration.shares()) ?? NOTHING)
  }

  function hallAt(at: number, seq: number, supposed: Supposed | null = null) {
    const { config, following, learned } = known()
    const newcomers = newcomersTo(following, learned.names)
    const { moment, waiting, found } = simulate(at, newcomers, () => true, supposed)
    const policy = following.policy()
    const shares = recalibration.shares()
    const waits = waitsOf({ moment, seq, shares }, { waiting, newcomers, found }, learned.names, {
      classes: config.policy.classes,
      ranks: policy.classes.length,
      lines: Object.keys(policy.lines),
    })
    return { waits, waiting, found }
  }

  return {
    digest,
    answer,
    waits: (at, seq) => hallAt(at, seq).waits,
    whatIf: (at, seq, opened) => {
      const { config, following } = known()
      const isOpen = following.counters.get(opened.counter)?.isOpen === true
      const supposed = isOpen ? null : supposedIn(config, opened)
      return supposed && whatIfOf(supposed, hallAt(at, seq), hallAt(at, seq, supposed))
    },
  }
}

/**
 * Fewer runs for a fuller hall, so that an answer stays quick: as many steps in all, and beyond 150 waiting fewer still.
 * A long wait is a sum of many lengths, and varies less for its size.
 */
function runsFor(waiting: number): number {
  const steps = 16_000 / (waiting + 1)
  return Math.round(Math.max(48, Math.min(400, steps, (steps * 150) / (waiting + 1))))
}
