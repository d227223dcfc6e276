import { type Chance, createChance } from '../chance/chances.ts'
import type { Draws } from '../chance/random.ts'

/** How often nobody comes when called: by class, and more or less by how long was waited. */
export type Absences = {
  count: (ticketClass: string, waited: number, isAbsent: boolean) => void
  /** Draws the chance of each class in turn, as a function of its number and the seconds waited. */
  draw: (classes: readonly string[], draws: Draws) => (ticketClass: number, waited: number) => number
}

/** Ends of the spans of waiting that are told apart, in seconds. */
const SPANS = [300, 900, 1800, 3600, Infinity]
/** As how many calls the mean of all counts in each span. */
const SPAN_WEIGHT = 30
const MOST = 0.95

export function createAbsences(): Absences {
  const all = createChance(0.03, 20)
  const byClass = new Map<string, Chance>()
  const bySpan = SPANS.map(() => ({ absent: 0, called: 0 }))
  const spanOf = (waited: number) => bySpan[SPANS.findIndex((end) => waited < end)]
  return {
    count: (ticketClass, waited, isAbsent) => {
      all.count(isAbsent)
      const known = byClass.get(ticketClass) ?? createChance(0.03, 20)
      byClass.set(ticketClass, known)
      known.count(isAbsent)
      const span = spanOf(waited)
      if (span === undefined) return
      span.called += 1
      if (isAbsent) span.absent += 1
    },
    draw: (classes, draws) => {
      const chances = classes.map((each) => (byClass.get(each) ?? all).draw(draws))
      const mean = all.mean()
      return (ticketClass, waited) => {
        const { absent, called } = spanOf(waited) ?? { absent: 0, called: 0 }
        const factor = (absent + SPAN_WEIGHT * mean) / (called + SPAN_WEIGHT) / mean
        return Math.min(MOST, (chances[ticketClass] ?? 0) * factor)
      }
    },
  }
}
