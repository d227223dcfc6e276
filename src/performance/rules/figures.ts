import { atPercent } from './rank.ts'
import type { Step, StepEnd } from './steps.ts'

/**
 * What was done and how long it took, in whole seconds. It counts steps: a visit of two services counts at
 * each. Of every row, issued and received together are served, sent on, cancelled and open.
 */
export type Figures = {
  /** Numbers given. */
  issued: number
  /** Visitors who were sent here from another service or counter, by transfer, hand-over or as the next step. */
  received: number
  /** Called at least once; calling again does not count. */
  called: number
  /** Served to an end: the sum of the next five. */
  served: number
  /** Served, and what they came for is done. */
  done: number
  /** Served, but papers were missing. */
  incomplete: number
  /** Served by being sent elsewhere. */
  referred: number
  /** Served, and there was nothing to do. */
  nothing: number
  /** Being served when the day ended, so that nobody said an outcome. */
  unsaid: number
  /** Sent on to another line or counter without an outcome. */
  sentOn: number
  /** Called and not there at least once, whether or not they came back. */
  absent: number
  /** Given up by the holder, by an officer, or because the day ended. */
  cancelled: number
  /** Not ended yet: waiting, called, being served, set aside, absent. */
  open: number
  /** Half of all who were called had waited no longer, from joining the line to the first call. */
  waitMedianSeconds: number | null
  /** Nine of ten who were called had waited no longer. */
  waitP90Seconds: number | null
  /** Nobody who was called had waited longer. */
  waitLongestSeconds: number | null
  /** Half of all servings with an outcome took no longer at the counter. */
  servingMedianSeconds: number | null
  /** Nine of ten took no longer. */
  servingP90Seconds: number | null
}

export type FigureName = keyof Figures

/** The figures in the order in which they are shown and written. */
export const figureNames = [
  ...(['issued', 'received', 'called'] as const),
  ...(['served', 'done', 'incomplete', 'referred', 'nothing', 'unsaid'] as const),
  ...(['sentOn', 'absent', 'cancelled', 'open'] as const),
  ...(['waitMedianSeconds', 'waitP90Seconds', 'waitLongestSeconds'] as const),
  ...(['servingMedianSeconds', 'servingP90Seconds'] as const),
] as const satisfies readonly FigureName[]

/** Those of what ended at one counter. */
export const counterFigureNames = [
  'served',
  'servingMedianSeconds',
  'servingP90Seconds',
] as const satisfies readonly FigureName[]

export type CounterFigures = Pick<Figures, (typeof counterFigureNames)[number]>

export function figuresOf(steps: readonly Step[]): Figures {
  const waits = steps.flatMap(({ waitSeconds }) => waitSeconds ?? [])
  const servings = steps.flatMap(({ servingSeconds }) => servingSeconds ?? [])
  const many = (is: (step: Step) => boolean) => steps.filter(is).length
  const ended = (how: StepEnd) => many(({ end }) => end === how)
  return {
    issued: many(({ isFirst }) => isFirst),
    received: many(({ isFirst }) => !isFirst),
    called: many(({ wasCalled }) => wasCalled),
    served: many(isServed),
    done: ended('done'),
    incomplete: ended('incomplete'),
    referred: ended('referred'),
    nothing: ended('nothing'),
    unsaid: ended('unsaid'),
    sentOn: ended('sentOn'),
    absent: many(({ wasAbsent }) => wasAbsent),
    cancelled: ended('cancelled'),
    open: ended('open'),
    waitMedianSeconds: atPercent(waits, 50),
    waitP90Seconds: atPercent(waits, 90),
    waitLongestSeconds: atPercent(waits, 100),
    servingMedianSeconds: atPercent(servings, 50),
    servingP90Seconds: atPercent(servings, 90),
  }
}

/** Whether a step ended at a counter. */
export function isServed({ end }: Step): boolean {
  return end !== 'sentOn' && end !== 'cancelled' && end !== 'open'
}

/** Steps by a key that some share, in the order in which the keys first come. */
export function stepsBy<Key>(steps: readonly Step[], keyOf: (step: Step) => Key): Map<Key, Step[]> {
  const groups = new Map<Key, Step[]>()
  for (const step of steps) {
    const key = keyOf(step)
    const those = groups.get(key) ?? []
    groups.set(key, those)
    those.push(step)
  }
  return groups
}
