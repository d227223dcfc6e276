import type { TraceEvent } from '../trace/trace.ts'

/** A visitor of a past day; instants are epoch milliseconds. */
export type LivedVisitor = Readonly<{
  id: string
  /** The kind of its number as it was issued. */
  class: string
  /** The kinds it was given later. */
  raised: readonly Readonly<{ at: number; class: string }>[]
  /** One for each line, or counter, to which the visit went. */
  steps: readonly LivedStep[]
  /** When it gave up its place while it waited; null for everybody else. */
  leftAt: number | null
}>

/** `to` is the counter it was handed over to; `keeps`: it stands by its arrival, whatever the policy says. */
export type LivedStep = Readonly<{
  service: string
  to: string | null
  keeps: boolean
  joinedAt: number
  calls: readonly LivedCall[]
}>

/** How a call ended: sent on to the next step, set aside to go on there, left for another reason. */
export type CallEnd = 'done' | 'sentOn' | 'absent' | 'parked' | 'left'

export type LivedCall = Readonly<{
  at: number
  counter: string
  /** From the call until the serving began, or until the counter gave up on it. */
  walkSeconds: number
  /** Null when the day ended before it did, so that nobody knows. */
  servingSeconds: number | null
  end: CallEnd
  /** After an absence until it stood in the line again; after being set aside until the counter had time for it. */
  backAfterSeconds: number | null
}>

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }
type Call = Writable<LivedCall>
type Step = Writable<Omit<LivedStep, 'calls'>> & { calls: Call[] }
type Visit = Writable<Omit<LivedVisitor, 'raised' | 'steps'>> & {
  raised: { at: number; class: string }[]
  steps: Step[]
  state: 'waiting' | 'called' | 'serving' | 'absent' | 'parked' | 'gone'
  /** The counter it is handed over to: one that closes lets go of it. */
  to: string | null
  since: number
}
type OfTicket = Exclude<Extract<TraceEvent, { ticket: string }>, { type: 'query' | 'undone' | 'issued' }>

/** Puts together what happened to each visitor, line by line of a trace. */
export function createLivedVisits() {
  const visits = new Map<string, Visit>()
  const waiting = new Set<Visit>()

  /**
   * `awaitedSince` is since when somebody waited for the counter that calls. Answers whether the event took the
   * visitor from a counter, and from which.
   */
  function apply(event: TraceEvent, awaitedSince: number): string | null {
    if (event.type === 'issued') {
      const { t: at, ticket: id, service, class: whose } = event
      const steps = [{ service, to: null, keeps: false, joinedAt: at, calls: [] }]
      const visit: Visit = {
        ...{ id, class: whose, raised: [], steps, leftAt: null },
        ...{ state: 'waiting', to: null, since: at },
      }
      visits.set(id, visit)
      waiting.add(visit)
      return null
    }
    if (!('ticket' in event) || event.ticket === undefined) return null
    if (event.type === 'query' || event.type === 'undone') return null
    const visit = visits.get(event.ticket)
    if (visit === undefined) return null
    const before = visit.state
    move(visit, event, awaitedSince)
    if (visit.state === 'waiting') waiting.add(visit)
    else waiting.delete(visit)
    const wasThere = before === 'called' || before === 'serving'
    const isThere = visit.state === 'called' || visit.state === 'serving'
    return wasThere && !isThere ? (lastCall(visit, event)?.counter ?? null) : null
  }

  return {
    apply,
    visitors: (): LivedVisitor[] =>
      [...visits.values()].map(({ state: _, to: __, since: ___, ...visit }) => visit),
    /** Whether somebody waits whom a counter with these services may call. */
    isAwaited: (services: readonly string[], counter: string): boolean => {
      for (const { steps, to } of waiting) {
        const step = steps.at(-1)
        if (step === undefined || !services.includes(step.service)) continue
        if (to === null || to === counter) return true
      }
      return false
    },
  }
}

function move(visit: Visit, event: OfTicket, awaitedSince: number): void {
  const at = event.t
  const step = visit.steps.at(-1)
  if (step === undefined) return
  const call = step.calls.at(-1)
  if (event.type === 'called' || event.type === 'resumed') {
    if (visit.state === 'parked' && call !== undefined)
      call.backAfterSeconds = Math.max(0, awaitedSince - visit.since) / 1000
    const { counter } = event
    const open = { walkSeconds: 0, servingSeconds: null, end: 'left', backAfterSeconds: null } as const
    step.calls.push({ at, counter, ...open })
    visit.to = null
    stand(visit, 'called', at)
  } else if (event.type === 'started') {
    if (call !== undefined) call.walkSeconds = (at - call.at) / 1000
    stand(visit, 'serving', at)
  } else if (event.type === 'finished') {
    endCall(visit, call, 'done', at)
    stand(visit, 'gone', at)
  } else if (event.type === 'no_show') {
    endCall(visit, call, 'absent', at)
    stand(visit, 'absent', at)
  } else if (event.type === 'parked') {
    endCall(visit, call, 'parked', at)
    stand(visit, 'parked', at)
  } else if (event.type === 'returned') {
    if (call !== undefined) call.backAfterSeconds = (at - visit.since) / 1000
    stand(visit, 'waiting', at)
  } else if (event.type === 'transferred') {
    sendOn(visit, step, event)
  } else if (event.type === 'cancelled') {
    if (visit.state === 'waiting') visit.leftAt = at
    if (visit.state === 'called' || visit.state === 'serving') endCall(visit, call, 'left', at)
    stand(visit, 'gone', at)
  } else if (event.type === 'prio') {
    visit.raised.push({ at, class: event.class })
  }
}

function stand(visit: Visit, state: Visit['state'], at: number): void {
  visit.state = state
  visit.since = at
}

/** Whoever was never said to have come was there from the call on, and served in no time. */
function endCall({ state, since }: Visit, call: Call | undefined, end: CallEnd, at: number): void {
  if (call === undefined) return
  call.end = end
  if (state === 'serving') call.servingSeconds = (at - since) / 1000
  else Object.assign(call, { walkSeconds: (at - call.at) / 1000, servingSeconds: 0 })
}

/** A counter that closed hands back whoever was handed over to it: then it is the same step, in the line. */
function sendOn(visit: Visit, step: Step, event: Extract<OfTicket, { type: 'transferred' }>): void {
  const { t: at, service, to = null } = event
  if (visit.state === 'waiting') {
    visit.to = null
  } else {
    endCall(visit, step.calls.at(-1), 'sentOn', at)
    visit.steps.push({ service, to, keeps: event.keeps === true, joinedAt: at, calls: [] })
    visit.to = to
  }
  stand(visit, 'waiting', at)
}

function lastCall({ steps }: Visit, { type }: OfTicket): Call | undefined {
  return steps.at(type === 'transferred' ? -2 : -1)?.calls.at(-1)
}
