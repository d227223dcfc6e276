import type { TraceEvent } from '../trace/trace.ts'

/** A counter of a past day: when it was on duty, and how quick it was between two visitors. */
export type LivedCounter = Readonly<{
  id: string
  /** In order of time. */
  spells: readonly LivedSpell[]
  /** From being free until the next call, each time that somebody waited when it became free, in their order. */
  wrapSeconds: readonly number[]
  /** From when somebody waited for it, or it opened, until it called, each other time. */
  reactionSeconds: readonly number[]
}>

/**
 * From when to when a counter called for these services, epoch milliseconds. It `pauses` (or serves others from
 * then on), `closes`, or is `emptied`: the last of the day, and nobody waited for it any more.
 */
export type LivedSpell = Readonly<{
  from: number
  to: number
  services: readonly string[]
  end: 'pauses' | 'closes' | 'emptied'
}>

type Counter = {
  id: string
  services: readonly string[]
  isOpen: boolean
  isPaused: boolean
  /** Whether somebody is called or served there. */
  isBusy: boolean
  /** When its spell began, null while it is in none. */
  from: number | null
  freeAt: number
  wasFreedByVisit: boolean
  awaitedSince: number | null
  spells: LivedSpell[]
  wrapSeconds: number[]
  reactionSeconds: number[]
}

/** What waits for a counter. */
type IsAwaited = (services: readonly string[], counter: string) => boolean

export function createLivedCounters(isAwaited: IsAwaited) {
  const counters = new Map<string, Counter>()
  let lastAt = 0

  function counterOf(id: string): Counter {
    const known = counters.get(id)
    if (known !== undefined) return known
    const added: Counter = {
      ...{ id, services: [], isOpen: false, isPaused: false, isBusy: false, from: null, freeAt: 0 },
      ...{
        wasFreedByVisit: false,
        awaitedSince: null,
        spells: [],
        wrapSeconds: [],
        reactionSeconds: [],
      },
    }
    counters.set(id, added)
    return added
  }

  /** `freed` is the counter that the event took a visitor from. */
  function apply(event: TraceEvent, freed: string | null): void {
    const at = event.t
    lastAt = at
    if (event.type === 'config') {
      for (const { id, services, preference } of event.counters) {
        const counter = counterOf(id)
        if (!counter.isOpen) counter.services = preference ?? services
      }
    } else if (event.type === 'counter_open') {
      const counter = counterOf(event.counter)
      if (counter.isOpen) endSpell(counter, at, 'pauses')
      else counter.isPaused = false
      counter.services = event.services ?? counter.services
      counter.isOpen = true
      beginSpell(counter, at)
    } else if (event.type === 'counter_close') {
      endSpell(counterOf(event.counter), at, 'closes')
      Object.assign(counterOf(event.counter), { isOpen: false, isPaused: false })
    } else if (event.type === 'counter_pause') {
      endSpell(counterOf(event.counter), at, 'pauses')
      counterOf(event.counter).isPaused = true
    } else if (event.type === 'counter_resume') {
      counterOf(event.counter).isPaused = false
      beginSpell(counterOf(event.counter), at)
    } else if (event.type === 'called' || event.type === 'resumed') {
      call(counterOf(event.counter), at)
    }
    if (freed !== null)
      Object.assign(counterOf(freed), {
        isBusy: false,
        freeAt: at,
        wasFreedByVisit: true,
        awaitedSince: null,
      })
    for (const counter of counters.values()) look(counter, at)
  }

  function look(counter: Counter, at: number): void {
    if (counter.isBusy || counter.from === null) return
    if (!isAwaited(counter.services, counter.id)) {
      // Somebody else took who waited: so long, and longer, it was not ready yet.
      if (isWrap(counter)) counter.wrapSeconds.push((at - counter.freeAt + 1) / 1000)
      counter.awaitedSince = null
    } else {
      counter.awaitedSince ??= at
    }
  }

  /** A spell ends when the counter stopped calling, which it may have done before it said so. */
  function endSpell(counter: Counter, at: number, end: 'pauses' | 'closes'): void {
    const { from, services, isBusy, awaitedSince, id } = counter
    if (from === null) {
      const last = counter.spells.pop()
      if (last !== undefined) counter.spells.push(end === 'closes' ? { ...last, end } : last)
      return
    }
    const to = isBusy ? at : (awaitedSince ?? at)
    const isEmpty = end === 'closes' && !isAwaited(services, id)
    if (to > from) counter.spells.push({ from, to, services, end: isEmpty ? 'emptied' : end })
    Object.assign(counter, { from: null, awaitedSince: null })
  }

  return {
    apply,
    /** Since when somebody waited for the counter that calls by this event; the instant itself when nobody did. */
    awaitedSince: (event: TraceEvent): number =>
      event.type === 'called' || event.type === 'resumed'
        ? (counterOf(event.counter).awaitedSince ?? event.t)
        : event.t,
    /** All that were ever on duty; one that nobody closed was so until the last event. */
    counters: (): LivedCounter[] => {
      for (const counter of counters.values()) if (counter.isOpen) endSpell(counter, lastAt, 'closes')
      return [...counters.values()]
        .filter(({ spells }) => spells.length > 0)
        .map(({ id, spells, wrapSeconds, reactionSeconds }) => ({
          ...{ id, wrapSeconds, reactionSeconds },
          spells: spells.map((spell, place) =>
            spell.end === 'emptied' && place < spells.length - 1 ? { ...spell, end: 'closes' } : spell,
          ),
        }))
    },
  }
}

function beginSpell(counter: Counter, at: number): void {
  if (!counter.isOpen || counter.isPaused || counter.from !== null) return
  counter.from = at
  if (!counter.isBusy) Object.assign(counter, { freeAt: at, wasFreedByVisit: false, awaitedSince: null })
}

function call(counter: Counter, at: number): void {
  const since = counter.awaitedSince ?? at
  if (isWrap(counter)) counter.wrapSeconds.push((at - since) / 1000)
  else counter.reactionSeconds.push((at - since) / 1000)
  Object.assign(counter, { isBusy: true, awaitedSince: null })
}

/** Whether somebody has waited for it ever since a visitor left it. */
function isWrap({ awaitedSince, freeAt, wasFreedByVisit }: Counter): boolean {
  return wasFreedByVisit && awaitedSince === freeAt
}
