/** What was told at an instant of the office's clock: seconds until the call, as often less as more. */
export type Said = Readonly<{ at: number; p50: number }>

/** A public event of the office, and its number. */
export type Happened = Readonly<{
  seq: number
  at: number
  name: string
  facts: Readonly<Record<string, unknown>>
}>

/** What happened between two estimates that moved the second. */
export type Cause =
  | Readonly<{ what: 'closed' | 'paused' | 'opened'; counters: readonly string[] }>
  | Readonly<{ what: 'priority' | 'transferred' | 'returned' | 'slow' | 'left'; count: number }>

/** Which way a wait moved, and why; no causes when nothing of what happened explains it. */
export type Change = Readonly<{ way: 'longer' | 'shorter'; causes: readonly Cause[] }>

export type WhyChangedQuestion = Readonly<{
  before: Said
  now: Said
  /** What happened in between, oldest first. */
  events: readonly Happened[]
  /** The number of the ticket: the letters of numbers tell the lines apart. */
  number: string
  /** Whether the counter calls from the line of the ticket. */
  serves: (counter: string) => boolean
  /** How many of a higher class, issued later, were called before the ticket in between. */
  priority: number
  /** What the standard of a service gives, in seconds; null when it gives days. */
  standardSeconds: (service: string) => number | null
}>

const MUCH_SECONDS = 5 * 60
const MUCH_SHARE = 1 / 3

/** Who goes on after a pause, or serves other services, has changed. */
const OPENED = ['counter.opened', 'counter.changed']

/**
 * Which way the call of a ticket moved, when it is now expected much later or sooner than it was said before:
 * by more than five minutes and a third of what was said. Null when it is not.
 */
export function wayMoved({ before, now }: Pick<WhyChangedQuestion, 'before' | 'now'>): Change['way'] | null {
  const moved = now.p50 - before.p50 + (now.at - before.at) / 1000
  if (Math.abs(moved) <= MUCH_SECONDS || Math.abs(moved) <= before.p50 * MUCH_SHARE) return null
  return moved > 0 ? 'longer' : 'shorter'
}

/** The same, and why: only what moves a wait that way is named, and nothing that was taken back. */
export function whyChanged(question: WhyChangedQuestion): Change | null {
  const way = wayMoved(question)
  if (way === null) return null
  const counted = { ...question, events: standing(question.events) }
  const causes = way === 'longer' ? lengthening(counted) : shortening(counted)
  return {
    way,
    causes: causes.filter((cause) => ('count' in cause ? cause.count : cause.counters.length) > 0),
  }
}

/** What was taken back did not happen. */
function standing(events: readonly Happened[]): Happened[] {
  const undone = new Set(events.map(({ facts }) => facts.undoes))
  return events.filter(({ name, seq }) => name !== 'ticket.undone' && !undone.has(seq))
}

function lengthening(question: WhyChangedQuestion): Cause[] {
  const { priority } = question
  return [
    { what: 'closed', counters: countersNow(question, ['counter.closed'], ['counter.opened']) },
    { what: 'paused', counters: countersNow(question, ['counter.paused'], ['counter.opened']) },
    { what: 'priority', count: priority },
    { what: 'transferred', count: numbersIn(question, 'ticket.transferred') },
    { what: 'returned', count: numbersIn(question, 'ticket.returned') },
    { what: 'slow', count: slowVisits(question) },
  ]
}

function shortening(question: WhyChangedQuestion): Cause[] {
  const left = numbersIn(question, 'ticket.cancelled') + numbersIn(question, 'ticket.absent')
  return [
    { what: 'opened', counters: countersNow(question, OPENED, ['counter.closed', 'counter.paused']) },
    { what: 'left', count: left },
  ]
}

/** Counters of the line whose last event is one of these and whose first shows that they stood otherwise. */
function countersNow(
  { events, serves }: WhyChangedQuestion,
  last: readonly string[],
  stoodSo: readonly string[],
): string[] {
  const told = new Map<string, { first: string; last: string }>()
  for (const { name, facts } of events) {
    if (!name.startsWith('counter.') || typeof facts.counter !== 'string') continue
    told.set(facts.counter, { first: told.get(facts.counter)?.first ?? name, last: name })
  }
  return [...told]
    .filter(([counter, each]) => serves(counter) && last.includes(each.last) && !stoodSo.includes(each.first))
    .map(([counter]) => counter)
}

function numbersIn({ events, number }: WhyChangedQuestion, name: string): number {
  const numbers = events.flatMap((event) => {
    const { number: other, to } = event.facts
    const counts = event.name === name && typeof other === 'string' && other !== number && to === undefined
    return counts && other[0] === number[0] ? [other] : []
  })
  return new Set(numbers).size
}

/** Visits at the counters of the line that took, or have taken by now, longer than the standard gives. */
function slowVisits({ events, now, serves, standardSeconds }: WhyChangedQuestion): number {
  const services = new Map<unknown, unknown>()
  const began = new Map<unknown, number>()
  let slow = 0
  const isSlow = (number: unknown, until: number) => {
    const service = services.get(number)
    const standard = typeof service === 'string' ? standardSeconds(service) : null
    return standard !== null && until - (began.get(number) ?? until) > standard * 1000
  }
  for (const { name, at, facts } of events) {
    const { number, counter } = facts
    if (typeof counter !== 'string' || !serves(counter)) continue
    if (name === 'ticket.called') services.set(number, facts.service)
    else if (name === 'ticket.served') began.set(number, at)
    else if (began.has(number)) {
      slow += isSlow(number, at) ? 1 : 0
      began.delete(number)
    }
  }
  return slow + [...began.keys()].filter((number) => isSlow(number, now.at)).length
}
