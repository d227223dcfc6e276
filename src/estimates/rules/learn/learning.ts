import { createFollowing, type Following } from '../follow/follow.ts'
import type { Lesson } from '../follow/office-now.ts'
import { createLocalClock, type LocalMoment } from '../trace/local-clock.ts'
import { ALL_DAY, type Moment, openingsOn, type Spell, spanOf } from '../trace/office-hours.ts'
import type { ConfigEvent, TraceEvent } from '../trace/trace.ts'
import { withAll } from '../trace/with-all.ts'
import { createLearned, type Learned } from './learned.ts'

/** An office as its events tell it up to now: its rules, who stands where, and what is known of how it usually goes. */
export type Known = { config: ConfigEvent; following: Following; learned: Learned }

/** Reads an office event by event, and learns from it. */
export type Learning = {
  /** Takes in the next event; queries change nothing. */
  digest: (event: TraceEvent) => void
  /** A moment as it is seen, after all events before it. */
  momentAt: (at: number) => Moment
  known: () => Known
  /** The local day of the last event; before any it is empty. */
  today: () => string
}

/** As many of the newest events are kept for reading once more: some twenty days of a large office. */
const KEPT_EVENTS = 60_000
const EMPTY: ConfigEvent = {
  ...{ t: 0, type: 'config', version: 1, tz: 'UTC', services: [], counters: [], hours: [] },
  policy: { order: 'fifo', classes: ['N'], alternation: null },
}

export function createLearning(): Learning {
  let config = EMPTY
  /** All services and counters that the office ever had, with what each counter ever gave. */
  let everHad = EMPTY
  let past: TraceEvent[] = []
  let clock = createLocalClock(config.tz)
  let learned: Learned = createLearned(config)
  /** The local day of the last event, and that to which the hall was turned, by an event or by a question. */
  let today = ''
  let turnedTo = ''
  let lastAt = Number.NaN
  let following = createFollowing(learn)

  function learn(lesson: Lesson): void {
    learned.learn(lesson, clock)
  }

  function configure(event: ConfigEvent): void {
    const { services, counters } = learned.names
    const isLarger =
      event.services.some(({ id }) => !services.includes(id)) ||
      event.counters.some(({ id }) => !counters.includes(id))
    everHad = withAll(everHad, event)
    if (isLarger) learnAnew()
    config = event
    clock = createLocalClock(event.tz)
  }

  /** What is learned has one place for each service and counter; with more of them, the past is read once more. */
  function learnAnew(): void {
    const again = past
    past = []
    learned = createLearned(everHad)
    const stands = following
    following = createFollowing(learn)
    // The rules of the beginning may no longer be among what is kept.
    following.apply(config)
    today = ''
    turnedTo = ''
    again.forEach(digest)
    // Nor may be the beginning of a very long day: who stands where is known all the same.
    following = stands
  }

  /** Brings the day and the time on duty up to an instant. */
  function passTo(at: number): LocalMoment {
    const now = clock(at)
    const hours = hoursOn(now)
    turnTo(now)
    if (now.day !== today) {
      today = now.day
      learned.times.newDay()
    } else if (hours !== null) {
      const from = Math.max(hours.from, now.second - (at - lastAt) / 1000)
      passOpen(from, Math.min(hours.to, now.second), now.weekday)
    }
    lastAt = at
    return now
  }

  /** Where a record says no hours, it is always open. */
  function hoursOn(now: LocalMoment): Spell | null {
    return config.hours.length === 0 ? ALL_DAY : spanOf(openingsOn(config.hours, now))
  }

  /** Yesterday is over: nobody waits, and its shifts are past. Whatever comes next would say so too. */
  function turnTo({ day, weekday }: LocalMoment): void {
    if (day <= turnedTo) return
    turnedTo = day
    following.newDay()
    learned.staffing.newDay(weekday)
  }

  /** A moment as it is seen. */
  function momentAt(at: number): Moment {
    const now = clock(at)
    turnTo(now)
    return { at, now, openings: openingsOn(config.hours, now) }
  }

  function passOpen(from: number, to: number, weekday: number): void {
    const onDuty = [...following.counters.values()].filter(({ isOpen, isPaused }) => isOpen && !isPaused)
    if (to > from) learned.staffing.onDuty(onDuty.length * (to - from))
    for (let start = from; start < to; ) {
      const end = Math.min(to, (Math.floor(start / 3600) + 1) * 3600)
      learned.arrivals.open(Math.floor(start / 3600), weekday, end - start)
      start = end
    }
  }

  function digest(event: TraceEvent): void {
    if (event.type === 'query') return
    if (event.type === 'config') configure(event)
    const now = passTo(event.t)
    const { names, staffing, arrivals } = learned
    if (event.type === 'roster') {
      const second = (instant: number) => now.second + (instant - event.t) / 1000
      names.counters.forEach((id, counter) => {
        const mine = event.shifts.filter((shift) => shift.counter === id)
        staffing.plan(
          counter,
          mine.map(({ from, to }) => ({ from: second(from), to: second(to) })),
        )
      })
    } else if (event.type === 'counter_open') {
      staffing.opened(names.counters.indexOf(event.counter), now.second)
    } else if (event.type === 'counter_close') {
      const lastCalled = following.counters.get(event.counter)?.lastCalled ?? event.t
      const second = now.second - (event.t - lastCalled) / 1000
      staffing.closed(names.counters.indexOf(event.counter), now.second, second)
    } else if (event.type === 'counter_pause') staffing.paused()
    else if (event.type === 'issued') {
      const { classes } = following.policy()
      const service = names.services.indexOf(event.service)
      const rank = classes.indexOf(following.classOf(event.class))
      const { from, to } = hoursOn(now) ?? { from: Infinity, to: Infinity }
      const isOpen = from <= now.second && now.second < to
      if (service >= 0 && isOpen) arrivals.observe(service, rank, Math.floor(now.second / 3600), now.weekday)
    }
    following.apply(event)
    past.push(event)
    if (past.length > KEPT_EVENTS * 1.2) past = past.slice(-KEPT_EVENTS)
  }

  return { digest, momentAt, known: () => ({ config, following, learned }), today: () => today }
}
