import { atPercent } from '../../../performance/rules/rank.ts'
import type { LivedCounter, LivedSpell } from './lived-counters.ts'
import type { ReplayVisitor } from './replay-line.ts'

/** A counter while a day is replayed. */
export type ReplayCounter = {
  id: string
  services: readonly string[]
  preference: readonly string[]
  isOn: boolean
  isBusy: boolean
  /** Past its last closing, until nobody waits. */
  isStaying: boolean
  /** Not on duty any more that day. */
  isGone: boolean
  freeAt: number
  readyAt: number
  wasFreedByVisit: boolean
  awaitedSince: number | null
  callsAt: number | null
  isReacting: boolean
  /** Who was set aside there, and from when on the counter has time for them. */
  aside: { visitor: ReplayVisitor; dueAt: number }[]
  nextWrap: () => number
  /** Seconds; it is used up when the counter calls. */
  reaction: { peek: () => number; use: () => void }
}

type Around = {
  isAwaited: (counter: ReplayCounter) => boolean
  onDuty: (at: number, item: () => void) => void
  onCall: (at: number, freeAt: number, item: () => void) => void
  call: (counter: ReplayCounter) => void
  /** It closes: who is handed over to it, and who it gives up for the day although set aside, belongs into the line. */
  closed: (counter: ReplayCounter, aside: readonly ReplayVisitor[]) => void
}

/** The counters of a day on their duty: each calls as soon after somebody waits for it as it did in truth. */
export function createReplayCounters(lived: readonly LivedCounter[], around: Around) {
  const everyWrap = lived.flatMap(({ wrapSeconds }) => wrapSeconds)
  const everyReaction = lived.flatMap(({ reactionSeconds }) => reactionSeconds)
  const counters = new Map(lived.map((each) => [each.id, ready(each)]))
  for (const { id, spells } of lived) {
    const counter = counters.get(id)
    if (counter === undefined) continue
    spells.forEach((spell, place) => {
      around.onDuty(spell.to, () => end(counter, spell, place === spells.length - 1))
      around.onDuty(spell.from, () => begin(counter, spell))
    })
  }

  function ready({ id, wrapSeconds, reactionSeconds }: LivedCounter): ReplayCounter {
    const wraps = oneByOne(wrapSeconds, everyWrap)
    return {
      ...{ id, services: [], preference: [], isOn: false, isBusy: false, isStaying: false, isGone: false },
      ...{ freeAt: 0, readyAt: 0, wasFreedByVisit: false, awaitedSince: null, callsAt: null },
      ...{ isReacting: false, aside: [], reaction: oneByOne(reactionSeconds, everyReaction) },
      nextWrap: () => {
        const seconds = wraps.peek()
        wraps.use()
        return seconds
      },
    }
  }

  function begin(counter: ReplayCounter, { from, services }: LivedSpell): void {
    Object.assign(counter, { isOn: true, services, preference: services })
    if (!counter.isBusy) becomeFree(counter, from, false)
  }

  function end(counter: ReplayCounter, { end: how }: LivedSpell, isLast: boolean): void {
    if (how === 'emptied') counter.isStaying = true
    else goOff(counter, how === 'closes' || isLast, isLast)
  }

  function goOff(counter: ReplayCounter, isClosing: boolean, isLast: boolean): void {
    Object.assign(counter, {
      isOn: false,
      isStaying: false,
      callsAt: null,
      awaitedSince: null,
      isGone: isLast,
    })
    if (isClosing) around.closed(counter, isLast ? counter.aside.splice(0).map(({ visitor }) => visitor) : [])
  }

  function look(counter: ReplayCounter, now: number): void {
    if (!counter.isOn || counter.isBusy) return
    if (around.isAwaited(counter) || counter.aside.some(({ dueAt }) => dueAt <= now)) {
      if (counter.awaitedSince === null) aim(counter, now)
    } else {
      Object.assign(counter, { awaitedSince: null, callsAt: null })
      if (counter.isStaying && counter.aside.length === 0) goOff(counter, true, true)
    }
  }

  /** Settles when a free counter calls whom it now knows to wait. */
  function aim(counter: ReplayCounter, now: number): void {
    const isWrap = counter.wasFreedByVisit && counter.freeAt === now
    if (isWrap) counter.readyAt = later(now, counter.nextWrap())
    const callsAt = isWrap ? counter.readyAt : Math.max(counter.readyAt, later(now, counter.reaction.peek()))
    Object.assign(counter, { awaitedSince: now, isReacting: !isWrap, callsAt })
    around.onCall(callsAt, counter.freeAt, () => {
      if (counter.callsAt === callsAt) around.call(counter)
    })
  }

  return {
    look: (now: number): void => {
      for (const counter of counters.values()) look(counter, now)
    },
    /** Somebody comes to the counter. */
    receive: (counter: ReplayCounter): void => {
      if (counter.isReacting) counter.reaction.use()
      Object.assign(counter, { isBusy: true, callsAt: null, awaitedSince: null })
    },
    /** Whoever was there has left. */
    free: (counter: ReplayCounter, now: number): void => {
      counter.isBusy = false
      becomeFree(counter, now, true)
    },
    setAside: (counter: ReplayCounter, visitor: ReplayVisitor, dueAt: number): void => {
      counter.aside.push({ visitor, dueAt })
    },
    /** The first set aside for whom it has time. */
    takeAside: (counter: ReplayCounter, now: number): ReplayVisitor | null => {
      const place = counter.aside.findIndex(({ dueAt }) => dueAt <= now)
      return place === -1 ? null : (counter.aside.splice(place, 1)[0]?.visitor ?? null)
    },
    /** Gives up who was set aside; false when the counter has called them already. */
    forget: (counter: ReplayCounter, visitor: ReplayVisitor): boolean => {
      const place = counter.aside.findIndex((each) => each.visitor === visitor)
      return place !== -1 && counter.aside.splice(place, 1).length > 0
    },
    /** Whether a counter is on duty, or will be again that day. */
    comesBack: (id: string): boolean => counters.get(id)?.isGone === false,
  }
}

function becomeFree(counter: ReplayCounter, now: number, wasFreedByVisit: boolean): void {
  Object.assign(counter, { freeAt: now, readyAt: now, wasFreedByVisit, awaitedSince: null })
}

function later(now: number, seconds: number): number {
  return now + Math.round(seconds * 1000)
}

/** These values one after the other, then their median, or that of all counters; 0 when there is none. */
function oneByOne(values: readonly number[], all: readonly number[]) {
  const usual = atPercent(values, 50) ?? atPercent(all, 50) ?? 0
  let place = 0
  return {
    peek: () => values[place] ?? usual,
    use: () => {
      place += 1
    },
  }
}
