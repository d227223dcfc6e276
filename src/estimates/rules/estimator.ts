import { cycleOf, orderOfLines } from '../../queue/rules/turn.ts'
import { type Arrivals, createArrivals } from './arrivals.ts'
import { createChance, createRate } from './chances.ts'
import type { Estimate, Wait, Waits } from './estimate.ts'
import { type Counter, createFollowing, type Lesson, type Ticket } from './follow.ts'
import { createLocalClock, type LocalMoment } from './local-clock.ts'
import { summaryOf } from './quantiles.ts'
import { createDraws } from './random.ts'
import { createSample, logNormal } from './sample.ts'
import type { CounterNow, Newcomer, Scene, World } from './scene.ts'
import { createServiceTimes, SLOTS, type TimesDrawn } from './service-times.ts'
import { createSimulation } from './simulate.ts'
import { createStaffing, type Spell } from './staffing.ts'
import type { ConfigEvent, TraceEvent, TraceQuery } from './trace.ts'

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
  weights: () => unknown
}

const WAITED_BINS = [300, 900, 1800, 3600, Infinity]

export function createEstimator(): Estimator {
  let config: ConfigEvent | null = null
  let clock = createLocalClock('UTC')
  let today = ''
  let lastAt = Number.NaN
  const following = createFollowing(learn)
  let services: string[] = []
  let counters: string[] = []
  let times = createServiceTimes([], 0, () => false)
  let staffing = createStaffing(0)
  let arrivals: Arrivals = createArrivals(0, 0)
  let endings = [createSample(logNormal(25, 0.6), 3)]
  const ending = createSample(logNormal(25, 0.6), 3)
  const walking = createSample(logNormal(22, 0.5), 3)
  const absent = createSample(logNormal(90, 0.5), 3)
  const absence = new Map<string, ReturnType<typeof createChance>>()
  const absenceByWait = WAITED_BINS.map(() => ({ yes: 0, all: 0 }))
  const absenceAll = createChance(0.03, 20)
  const cancelling = createRate(1 / 100_000, 20_000)
  let ends: { all: number; to: Map<string, number> }[] = []

  function learn(lesson: Lesson): void {
    if (lesson.what === 'served') {
      times.observe(
        services.indexOf(lesson.service),
        counters.indexOf(lesson.counter),
        lesson.startedAt / 1000,
        clock(lesson.startedAt).second,
        lesson.seconds,
      )
    } else if (lesson.what === 'walked') walking.observe(lesson.seconds)
    else if (lesson.what === 'wrapped') {
      ending.observe(lesson.seconds)
      endings[counters.indexOf(lesson.counter)]?.observe(lesson.seconds)
    } else if (lesson.what === 'absent') absent.observe(lesson.seconds)
    else if (lesson.what === 'called') cancelling.passed(lesson.waited)
    else if (lesson.what === 'cancelled') {
      cancelling.passed(lesson.waited)
      cancelling.happened()
    } else if (lesson.what === 'showed') {
      absenceAll.count(!lesson.came)
      const known = absence.get(lesson.class) ?? createChance(0.03, 20)
      absence.set(lesson.class, known)
      known.count(!lesson.came)
      const bin = absenceByWait[binOf(lesson.waited)]
      if (bin !== undefined) {
        bin.all += 1
        if (!lesson.came) bin.yes += 1
      }
    } else if (lesson.what === 'ended') {
      const known = ends[services.indexOf(lesson.service)]
      if (known === undefined) return
      known.all += 1
      if (lesson.to !== null) known.to.set(lesson.to, (known.to.get(lesson.to) ?? 0) + 1)
    } else staffing.resumed(lesson.seconds)
  }

  function configure(event: ConfigEvent): void {
    const isNew =
      config === null ||
      event.services.some(({ id }) => !services.includes(id)) ||
      event.counters.some(({ id }) => !counters.includes(id))
    config = event
    clock = createLocalClock(event.tz)
    if (!isNew) return
    services = event.services.map(({ id }) => id)
    counters = event.counters.map(({ id }) => id)
    times = createServiceTimes(
      event.services.map(({ standard_s }) => standard_s),
      counters.length,
      (service, counter) => event.counters[counter]?.services.includes(services[service] ?? '') ?? false,
    )
    staffing = createStaffing(counters.length)
    arrivals = createArrivals(services.length * event.policy.classes.length, counters.length / 1200)
    endings = counters.map(() => createSample((z) => ending.shape().at(z), 12))
    ends = services.map(() => ({ all: 0, to: new Map() }))
  }

  function passTo(at: number): LocalMoment {
    const now = clock(at)
    if (now.day !== today) {
      today = now.day
      following.newDay()
      times.newDay()
      staffing.newDay(now.weekday)
      lastAt = Number.NaN
    }
    const hours = hoursOf(now)
    if (!Number.isNaN(lastAt) && hours !== null) {
      let from = Math.max(hours.from, now.second - (at - lastAt) / 1000)
      const to = Math.min(hours.to, now.second)
      let open = 0
      for (const { isOpen, isPaused } of following.counters.values()) if (isOpen && !isPaused) open += 1
      if (to > from) staffing.onDuty(open * (to - from))
      while (from < to) {
        const next = Math.min(to, (Math.floor(from / 3600) + 1) * 3600)
        arrivals.open(Math.floor(from / 3600), now.weekday, next - from)
        from = next
      }
    }
    lastAt = at
    return now
  }

  function hoursOf(now: LocalMoment): Spell | null {
    let found: Spell | null = null
    for (const each of config?.hours ?? []) {
      const isDated = 'date' in each
      if (isDated ? each.date !== now.day : each.weekday !== now.weekday) continue
      if (each.open === undefined || each.close === undefined) return null
      const spell = { from: secondsOf(each.open), to: secondsOf(each.close) }
      if (isDated) return spell
      found = found === null ? spell : { from: Math.min(found.from, spell.from), to: Math.max(found.to, spell.to) }
    }
    return found
  }

  function digest(event: TraceEvent): void {
    if (event.type === 'query') return
    if (event.type === 'config') configure(event)
    const now = passTo(event.t)
    if (event.type === 'roster') {
      const plans = new Map<number, Spell[]>()
      for (const { counter, from, to } of event.shifts) {
        const number = counters.indexOf(counter)
        const spells = plans.get(number) ?? []
        spells.push({ from: now.second + (from - event.t) / 1000, to: now.second + (to - event.t) / 1000 })
        plans.set(number, spells)
      }
      counters.forEach((_, number) => staffing.plan(number, plans.get(number) ?? []))
    } else if (event.type === 'counter_open') staffing.opened(counters.indexOf(event.counter), now.second)
    else if (event.type === 'counter_close') {
      const counter = following.counters.get(event.counter)
      if (counter !== undefined)
        staffing.closed(
          counters.indexOf(event.counter),
          now.second,
          now.second - (event.t - counter.lastCalled) / 1000,
        )
    } else if (event.type === 'counter_pause') staffing.paused()
    else if (event.type === 'issued') {
      const kind =
        services.indexOf(event.service) * following.policy().classes.length +
        following.policy().classes.indexOf(following.classOf(event.class))
      if (kind >= 0) arrivals.observe(kind, Math.floor(now.second / 3600), now.weekday)
    }
    following.apply(event)
  }

  function counterNow(counter: Counter, at: number): CounterNow {
    const policy = following.policy()
    const given = counter.services.map((each) => services.indexOf(each)).filter((each) => each >= 0)
    const lines = Object.keys(policy.lines)
    const order = orderOfLines(policy, { services: counter.services, preference: counter.services })
    const base = { services: given, preference: order.map((line) => lines.indexOf(line)) }
    const { ticket } = counter
    const elapsed = Math.max(0, (at - counter.since) / 1000)
    if (ticket !== null) {
      const service = services.indexOf(ticket.service)
      const ticketClass = policy.classes.indexOf(ticket.class)
      const what = { service, class: ticketClass, key: -1e6 + ticket.key[0] }
      const since = Math.max(0, (at - ticket.since) / 1000)
      return ticket.state === 'serving'
        ? { ...base, ...what, doing: 'serving', elapsed: since }
        : {
            ...base,
            ...what,
            doing: 'calling',
            elapsed: since,
            waited: (ticket.since - ticket.joinedAt) / 1000,
          }
    }
    if (!counter.isOpen) return { ...base, doing: 'away' }
    if (counter.isPaused) return { ...base, doing: 'paused', elapsed }
    if (counter.freedBy === 'finished') {
      const isAwaited = following
        .waiting()
        .some(({ service, to }) => (to === null ? counter.services.includes(service) : to === counter.id))
      return { ...base, doing: 'ending', elapsed, isAwaited }
    }
    return { ...base, doing: 'idle', elapsed }
  }

  function sceneOf(at: number, newcomers: readonly Newcomer[]): { scene: Scene; waiting: Ticket[] } {
    const policy = following.policy()
    const lineNames = Object.keys(policy.lines)
    const waiting = following
      .waiting()
      .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1])
    const cycles = lineNames.map((line) =>
      cycleOf(policy.lines[line]?.alt ?? null).map((each) => policy.classes.indexOf(each)),
    )
    const scene: Scene = {
      services: services.length,
      classes: policy.classes.length,
      counters: counters.map((id) => {
        const counter = following.counters.get(id)
        return counter === undefined ? { services: [], preference: [], doing: 'away' } : counterNow(counter, at)
      }),
      lines: lineNames.map((line, number) => ({
        cycle: cycles[number] ?? [],
        pointer: following.pointers()[line] ?? 0,
      })),
      lineOf: services.map((service) => lineNames.indexOf(policy.services[service]?.line ?? '')),
      tickets: waiting.map((ticket, key) => ({
        service: services.indexOf(ticket.service),
        class: policy.classes.indexOf(ticket.class),
        waited: (at - ticket.joinedAt) / 1000,
        key,
        issued: ticket.issued - 1e6,
        overtaken: ticket.overtaken,
        to: ticket.to === null ? -1 : counters.indexOf(ticket.to),
      })),
      newcomers,
      bounds: policy.classes.map((each) => policy.bound?.[each] ?? Infinity),
      keepsPlace: policy.transfer === 'keep',
      needsArrivals: policy.classes.length > 1 || policy.linePick !== 'oldest',
    }
    return { scene, waiting }
  }

  function simulate(at: number, scene: Scene, until: readonly number[], runs: number) {
    const now = clock(at)
    const hours = hoursOf(now) ?? { from: 0, to: 86_400 }
    const simulation = createSimulation(scene, until)
    const into: TimesDrawn = {
      level: new Float64Array(services.length * counters.length),
      hour: new Float64Array(SLOTS),
      shapes: [],
    }
    const rates = new Float64Array(24)
    const shares = Array.from({ length: scene.services * scene.classes }, (_, kind) => arrivals.share(kind))
    const endingShapes = endings.map((each) => each.shape())
    const called = scene.tickets.map(() => new Float64Array(runs))
    const newcomers = scene.newcomers.map(() => new Float64Array(runs))
    const ended = scene.tickets.map(() => new Float64Array(runs))
    const served = scene.newcomers.map(() => new Float64Array(runs))
    const weights = new Float64Array(runs)
    for (let run = 0; run < runs; run++) {
      const calls = createDraws(at % 1e9, run, 1)
      const tickets = createDraws(at % 1e9, run, 2)
      const other = createDraws(at % 1e9, run, 3)
      times.draw(other, (run + other.uniform()) / runs, at / 1000, now.second, into)
      arrivals.draw(other, now.weekday, rates)
      const byClass = following.policy().classes.map((each) => (absence.get(each) ?? absenceAll).draw(other))
      const mean = absenceAll.mean()
      const world: World = {
        times: into,
        walking: walking.shape(),
        ending: endingShapes,
        absent: absent.shape(),
        absence: (ticketClass, waited) => {
          const bin = absenceByWait[binOf(waited)]
          const factor = bin === undefined ? 1 : (bin.yes + 30 * mean) / (bin.all + 30) / mean
          return Math.min(0.95, (byClass[ticketClass] ?? 0) * factor)
        },
        cancelRate: cancelling.draw(other),
        transfers: ends.map(({ all, to }) =>
          [...to].map(([service, times]) => ({ to: services.indexOf(service), chance: times / (all + 5) })),
        ),
        shifts: counters.map((id, number) => {
          const counter = following.counters.get(id)
          const second = (instant: number) => now.second - (at - instant) / 1000
          const standing = {
            isOpen: counter?.isOpen ?? false,
            since: second(counter?.openedAt ?? at),
            lastCalled: second(counter?.lastCalled ?? at),
          }
          return staffing
            .draw(number, now.second, standing, hours, other)
            .map((each) => (each < 0 ? each : each - now.second))
        }),
        pauseRate: staffing.pauseRate(other),
        pause: staffing.pause(),
        arrivals: (later) => {
          const second = now.second + later
          return second >= hours.to ? 0 : (rates[Math.floor(second / 3600)] ?? 0)
        },
        mostArrivals: rates.reduce((most, each) => Math.max(most, each), 0),
        kindOf: (uniform) => {
          let left = uniform
          for (let kind = 0; kind < shares.length; kind++) {
            left -= shares[kind] ?? 0
            if (left <= 0) return kind
          }
          return shares.length - 1
        },
      }
      const outcome = simulation.run(world, calls, tickets)
      weights[run] = outcome.likelihood
      for (const number of until) {
        const list = called[number]
        if (list !== undefined) list[run] = outcome.called[number] ?? Infinity
        const endList = ended[number]
        if (endList !== undefined) endList[run] = outcome.ended[number] ?? Infinity
      }
      served.forEach((list, number) => {
        list[run] = outcome.served[number] ?? Infinity
      })
      newcomers.forEach((list, number) => {
        list[run] = outcome.newcomers[number] ?? Infinity
      })
    }
    const most = weights.reduce((a, b) => Math.max(a, b), -Infinity)
    for (let run = 0; run < runs; run++) weights[run] = Math.exp((weights[run] ?? 0) - most)
    return { called, newcomers, served, ended, weights }
  }

  function answer(query: TraceQuery): Estimate {
    passTo(query.t)
    const classes = following.policy().classes
    if (query.ticket !== undefined) {
      const { scene, waiting } = sceneOf(query.t, [])
      const number = waiting.findIndex(({ id }) => id === query.ticket)
      const { called, weights } = simulate(query.t, scene, number < 0 ? [] : [number], RUNS)
      const list = called[number]
      return list === undefined ? NOTHING : (summaryOf(list, weights) ?? NOTHING)
    }
    const whose = classes.indexOf(following.classOf(query.class ?? config?.policy.classes.at(-1) ?? ''))
    const { scene } = sceneOf(query.t, [{ service: services.indexOf(query.service), class: whose, counter: -1 }])
    const { newcomers, weights } = simulate(query.t, scene, [], RUNS)
    const list = newcomers[0]
    return list === undefined ? NOTHING : (summaryOf(list, weights) ?? NOTHING)
  }

  return {
    digest,
    answer,
    waits: (at, seq) => {
      const now = passTo(at)
      const { classes, lines } = following.policy()
      const hours = hoursOf(now)
      const isClosed = hours === null || now.second < hours.from || now.second >= hours.to
      const open = counters.flatMap((id, counter) => {
        const service = services.indexOf(following.counters.get(id)?.services[0] ?? '')
        return (following.counters.get(id)?.isOpen ?? false) && service >= 0 ? [{ counter, service }] : []
      })
      const kinds = services.flatMap((_, service) => classes.map((__, whose) => ({ service, class: whose })))
      const newcomers: Newcomer[] = [
        ...kinds.map((kind) => ({ ...kind, counter: -1 })),
        ...open.map((each) => ({ ...each, class: classes.length - 1 })),
      ]
      const { scene, waiting } = sceneOf(at, newcomers)
      const all = waiting.map((_, number) => number)
      const found = simulate(at, scene, all, runsFor(waiting.length))
      const waitOf = (list: Float64Array | undefined): Wait => {
        const estimate = list === undefined ? null : summaryOf(list, found.weights)
        return estimate === null ? { estimate, reason: 'NO_COUNTER' } : { estimate }
      }
      const joining = (number: number): Wait =>
        isClosed ? { estimate: null, reason: 'CLOSED' } : waitOf(found.newcomers[number])
      const lineEnds = Object.keys(lines).map((line): [string, Estimate | null] => {
        const mine = all.filter((number) => waiting[number]?.line === line)
        if (mine.length === 0) return [line, null]
        const last = found.weights.map((_, run) =>
          mine.reduce((most, number) => Math.max(most, found.ended[number]?.[run] ?? 0), 0),
        )
        return [line, summaryOf(last, found.weights)]
      })
      return {
        asOf: at,
        seq,
        tickets: new Map(waiting.map(({ id }, number) => [id, waitOf(found.called[number])])),
        newcomers: new Map(
          services.map((service, place) => [
            service,
            new Map(
              (config?.policy.classes ?? []).map((each, whose) => [
                each,
                joining(place * classes.length + Math.min(whose, classes.length - 1)),
              ]),
            ),
          ]),
        ),
        counters: new Map(
          open.map(({ counter }, place) => [counters[counter] ?? '', joining(kinds.length + place)]),
        ),
        served: new Map(
          services.map((service, place) => {
            const list = found.served[place * classes.length + classes.length - 1]
            return [service, list === undefined ? null : summaryOf(list, found.weights)]
          }),
        ),
        lineEnds: new Map(lineEnds),
      }
    },
    weights: () => times.weights(),
  }
}

const RUNS = 400
const NOTHING: Estimate = { p10: 0, p50: 0, p90: 0, mean: 0 }

/** Fewer runs for a fuller hall, so that an answer stays quick. */
function runsFor(waiting: number): number {
  return Math.round(Math.max(120, Math.min(400, 40_000 / (waiting + 50))))
}

function binOf(waited: number): number {
  return WAITED_BINS.findIndex((end) => waited < end)
}

function secondsOf(time: string): number {
  return Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60
}
