import { summaryOf, summaryOfCalled } from './chance/quantiles.ts'
import type { Estimate, Waits } from './estimate.ts'
import { newcomersTo, waitsOf } from './hall-waits.ts'
import { createLearning } from './learn/learning.ts'
import { createRecalibration, type Foretold } from './learn/recalibration.ts'
import { firstInLines } from './run/first-in-lines.ts'
import { runScene } from './run/runs.ts'
import type { Newcomer } from './run/scene.ts'
import { type Supposed, sceneAt } from './run/scene-now.ts'
import { createCompleteTrace } from './trace/complete-trace.ts'
import type { TraceEvent, TraceQuery } from './trace/trace.ts'
import { type Supposition, supposedIn, type WhatIf, whatIfOf } from './what-if.ts'

/**
 * Follows one office event by event, learns from it, and simulates it forward when asked. Pure: the same
 * events give the same answers.
 */
export type Estimator = {
  /** Takes in the next event; queries change nothing. */
  digest: (event: TraceEvent) => void
  /**
   * The wait of a ticket that waits, or of a newcomer, supposed that it will be called; zeros when a suitable counter
   * is idle, and when nothing at all is known.
   */
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

const MOST_RUNS = 400
/** No more of a hall are simulated at once: far more than a house can hold. Whoever is asked about alone always is. */
const MOST_WAITING = 1000

/** Who is asked about, besides whoever `matters` of those who wait; and how much may be spent on it. */
type Asked = {
  newcomers?: readonly Newcomer[]
  matters?: (ticket: string) => boolean
  supposed?: Supposed | null
  most?: number
  runs?: number
}

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
    if (known().following.howManyWait() > MOST_WAITING) return null
    const foretold = ofTicket(ticket, at, MOST_WAITING, PROBE_RUNS)
    // The row is a part of the table of all who wait, which is not to be kept.
    return foretold && { ...foretold, waits: foretold.waits.slice() }
  }

  function simulate(at: number, asked: Asked) {
    const { newcomers = [], matters = () => false, supposed = null, most = MOST_WAITING } = asked
    const moment = momentAt(at)
    const { following, learned } = known()
    const nearest = firstInLines(following.waiting(), most)
    const scene = sceneAt(following, learned.names, at, { ...nearest, newcomers, supposed })
    const until = nearest.waiting.flatMap(({ id }, number) => (matters(id) ? [number] : []))
    const runs = Math.min(asked.runs ?? MOST_RUNS, runsFor(nearest.waiting.length))
    const found = runScene(moment, { scene, until, runs }, learned, following)
    return { moment, nearest, until, found }
  }

  /** Null when it does not wait, or is not of those who are simulated. */
  function ofTicket(ticket: string, at: number, most: number, runs = MOST_RUNS): Foretold | null {
    const { until, found } = simulate(at, { matters: (id) => id === ticket, most, runs })
    const waits = found.called[until[0] ?? -1]
    return waits === undefined ? null : { waits, weights: found.weights }
  }

  function ofNewcomer(query: Extract<TraceQuery, { service: string }>, at: number, most: number): Foretold {
    const { config, following, learned } = known()
    const whose = following.classOf(query.class ?? config.policy.classes.at(-1) ?? '')
    const service = learned.names.services.indexOf(query.service)
    const newcomer = { service, class: following.policy().classes.indexOf(whose), counter: -1 }
    const { newcomers, weights } = simulate(at, { newcomers: [newcomer], most }).found
    return { waits: newcomers[0] ?? new Float64Array(), weights }
  }

  /** Simulates all who wait where those in front do not say enough. */
  function answer(query: TraceQuery): Estimate {
    const { asOf: at = query.t } = query
    const within = (most: number) => {
      const found =
        query.ticket === undefined ? ofNewcomer(query, at, most) : ofTicket(query.ticket, at, most)
      const said = found && summaryOf(found.waits, found.weights, recalibration.shares())
      return { found, said }
    }
    const near = within(MOST_WAITING)
    const isAll = near.said !== null || known().following.howManyWait() <= MOST_WAITING
    const { found, said } = isAll ? near : within(Infinity)
    // Who asks supposes that it will be called.
    return said ?? (found && summaryOfCalled(found.waits, found.weights)) ?? NOTHING
  }

  function hallAt(at: number, seq: number, supposed: Supposed | null = null) {
    const { config, following, learned } = known()
    const newcomers = newcomersTo(following, learned.names)
    const { moment, nearest, found } = simulate(at, { newcomers, matters: () => true, supposed })
    const shares = recalibration.shares()
    const hall = { ...nearest, newcomers, found }
    const policy = following.policy()
    const waits = waitsOf({ moment, seq, shares }, hall, learned.names, policy, config.policy.classes)
    return { waits, waiting: nearest.waiting, found }
  }

  return {
    digest,
    answer,
    waits: (at, seq) => hallAt(at, seq).waits,
    whatIf: (at, seq, opened) => {
      const { config, following } = known()
      const isOpen = following.counters.get(opened.counter)?.isOpen === true
      const supposed = isOpen ? null : supposedIn(config, opened)
      return supposed && whatIfOf(supposed, following.waiting(), hallAt(at, seq), hallAt(at, seq, supposed))
    },
  }
}

/**
 * Fewer runs for a fuller hall, so that an answer stays quick: as many steps in all, and beyond 150 waiting fewer still.
 * A long wait is a sum of many lengths, and varies less for its size.
 */
function runsFor(waiting: number): number {
  const steps = 16_000 / (waiting + 1)
  return Math.round(Math.max(48, Math.min(MOST_RUNS, steps, (steps * 150) / (waiting + 1))))
}
