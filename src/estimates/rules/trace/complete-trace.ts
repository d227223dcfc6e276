import type { TraceEvent } from './trace.ts'

/**
 * Adds to a record of another system what it leaves unsaid, so that it can be followed like ours. A counter that
 * calls is open. Where servings end that were never said to begin, they begin with the call. In a record that names
 * no lines, somebody has left whom many who came later for the same have passed, while nobody who came before was
 * called: who is passed by guests sees others before them called in between.
 */
export type CompleteTrace = (event: TraceEvent) => TraceEvent[]

type AtCounter = Extract<TraceEvent, { type: 'called' | 'started' | 'finished' | 'no_show' }>
type Waiting = { kind: string; passedBy: number }

/** So many servings without a beginning, and few with one, say that the record has none. */
const UNSAID = 3
const PASSED_BY = 8

export function createCompleteTrace(): CompleteTrace {
  const open = new Set<string>()
  const called = new Set<string>()
  const waiting = new Map<string, Waiting>()
  let hasLines = false
  let [said, unsaid] = [0, 0]

  function call(event: AtCounter): TraceEvent[] {
    const { t, ticket, counter } = event
    const gone = hasLines ? [] : passOver(ticket)
    waiting.delete(ticket)
    const opens: TraceEvent[] = open.has(counter) ? [] : [{ t, type: 'counter_open', counter }]
    open.add(counter)
    called.add(ticket)
    const isSilent = unsaid >= UNSAID && unsaid > 2 * said
    const starts: TraceEvent[] = isSilent ? [{ t, type: 'started', ticket, counter }] : []
    return [
      ...gone.map((each) => ({ t, type: 'cancelled' as const, ticket: each })),
      ...opens,
      event,
      ...starts,
    ]
  }

  /** Those who came before a ticket for the same, and by whom many have gone while nobody before them was called. */
  function passOver(ticket: string): string[] {
    const kind = waiting.get(ticket)?.kind
    const gone: string[] = []
    if (kind === undefined) return gone
    let isBefore = true
    for (const [other, each] of waiting) {
      if (other === ticket) isBefore = false
      else if (each.kind === kind) {
        each.passedBy = isBefore ? each.passedBy + 1 : 0
        if (each.passedBy >= PASSED_BY) gone.push(other)
      }
    }
    for (const each of gone) waiting.delete(each)
    return gone
  }

  return (event) => {
    if (event.type === 'config') hasLines = event.policy.lines !== undefined
    else if (event.type === 'counter_open') open.add(event.counter)
    else if (event.type === 'counter_close') open.delete(event.counter)
    else if (event.type === 'issued') {
      if (!hasLines) waiting.set(event.ticket, { kind: `${event.service} ${event.class}`, passedBy: 0 })
    } else if (event.type === 'called') return call(event)
    else if (event.type === 'started') {
      if (called.delete(event.ticket)) said += 1
    } else if (event.type === 'finished') {
      if (called.delete(event.ticket)) unsaid += 1
    } else if (event.type === 'no_show' || event.type === 'cancelled') {
      called.delete(event.ticket)
      waiting.delete(event.ticket)
    }
    return [event]
  }
}
