import { describe, expect, test } from 'vitest'
import { makeTrace } from '../../bench/eta/trace.ts'
import type { World } from '../../bench/eta/world.ts'
import { WORLDS } from '../../bench/eta/worlds.ts'
import { lineOf } from '../../bench/eta/write.ts'
import type { ConfigEvent, TraceEvent } from '../../src/estimates/rules/trace/trace.ts'

const world = (id: string, more: Partial<World> = {}): World => {
  const found = WORLDS.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no world ${id}`)
  return { ...found, ...more }
}

const isAnswered = ({ kind }: { kind: string }) => kind !== 'idle'

describe('a made trace', () => {
  test('is the same for the same seed, however often the oracle simulates, and another for another', () => {
    const short = world('W52-reallike', { days: 2, hist: 1 })
    const made = makeTrace(short, 1, 0, 2)
    expect(makeTrace(short, 1, 0, 5).events).toEqual(made.events)
    expect(makeTrace(short, 2, 0, 2).events).not.toEqual(made.events)
    expect(makeTrace(short, 1, 1, 2).events).not.toEqual(made.events)
  })

  test.each([
    'W10-officers3x',
    'W13-transfers',
    'W14-priority-skills',
    'W16-noshow-patience',
    'W52-reallike',
  ])('calls in the order of the policy: %s', (id) => {
    const { events } = makeTrace(world(id, { days: 3, hist: 3 }), 1, 0, 0)
    const { calls, outOfTurn, left } = replay(events)
    expect(calls).toBeGreaterThan(300)
    expect(outOfTurn).toEqual([])
    expect(left).toEqual([])
  })

  test('lets nobody wait while a counter is free for them', () => {
    const { events } = makeTrace(world('W01-mm1', { days: 3, hist: 3, load: 0.7 }), 1, 0, 0)
    const gaps = events.flatMap((event, index) => {
      const next = events[index + 1]
      return event.type === 'finished' && next?.type === 'called' ? [next.t - event.t] : []
    })
    expect(gaps.length).toBeGreaterThan(50)
    expect(Math.max(...gaps)).toBe(0)
  })

  test('spans the change of the clocks with the same hours on the wall', () => {
    const dst = world('W24-dst', { days: 8, hist: 8 })
    const lines = makeTrace(dst, 1, 0, 0).events.map((event) => lineOf(event, dst))
    const rosters = lines.filter((line) => line.includes('"type":"roster"'))
    expect(rosters[0]).toMatch(/^\{"t":"2026-03-23T07:00:00\.000\+01:00".*T08:00:00\.000\+01:00"/)
    expect(rosters[7]).toMatch(/^\{"t":"2026-04-01T07:00:00\.000\+02:00".*T08:00:00\.000\+02:00"/)
  })
})

describe('the truth of a made trace', () => {
  test('is when the ticket is called, where it does not leave the line', () => {
    const { events, asked } = makeTrace(world('W15-priority-pnn', { days: 2, hist: 1 }), 1, 0, 2)
    const off = asked.flatMap(({ id, waitSeconds }) => {
      const at = events.findIndex((event) => event.type === 'query' && event.id === id)
      const query = events[at]
      const ticket = query?.type === 'query' ? query.ticket : undefined
      const call = events.slice(at).find((event) => event.type === 'called' && event.ticket === ticket)
      return query === undefined || call === undefined
        ? []
        : [Math.abs(call.t - query.t - waitSeconds * 1000)]
    })
    expect(off.length).toBeGreaterThan(15)
    expect(Math.max(...off)).toBeLessThanOrEqual(1)
  })

  test('lies in the range of the oracle four times in five', () => {
    const tiny = world('W50-tiny')
    const asked = Array.from({ length: 6 }, (_, turn) => makeTrace(tiny, 1, turn, 100))
      .flatMap((made) => made.asked)
      .filter(isAnswered)
    const covered = asked.filter(
      ({ waitSeconds, oracle }) => waitSeconds >= oracle.p10 && waitSeconds <= oracle.p90,
    )
    expect(covered.length / asked.length).toBeGreaterThan(0.77)
    expect(covered.length / asked.length).toBeLessThan(0.83)
  })
})

type Waiting = { ticket: string; service: string; class: string }

/** Whom the policy would have called, worked out from the trace alone; and who still waits in the end. */
function replay(events: readonly TraceEvent[]): { calls: number; outOfTurn: string[]; left: Waiting[] } {
  const config = events.find((event) => event.type === 'config')
  if (config === undefined) throw new Error('no config')
  let line: Waiting[] = []
  let pointer = 0
  let calls = 0
  let day = ''
  const classes = new Map<string, string>()
  const outOfTurn: string[] = []
  for (const event of events) {
    const today = new Date(event.t).toISOString().slice(0, 10)
    if (today !== day) pointer = 0
    day = today
    if (event.type === 'issued') classes.set(event.ticket, event.class)
    if (event.type === 'issued' || event.type === 'transferred') {
      line.push({ ticket: event.ticket, service: event.service, class: classes.get(event.ticket) ?? '' })
    } else if (event.type === 'called') {
      calls++
      const turn = whoseTurn(config, line, event.counter, pointer)
      if (turn.ticket !== event.ticket) outOfTurn.push(event.ticket)
      pointer = turn.pointer
      line = line.filter(({ ticket }) => ticket !== event.ticket)
    } else if (event.type === 'cancelled') {
      line = line.filter(({ ticket }) => ticket !== event.ticket)
    }
  }
  return { calls, outOfTurn, left: line }
}

function whoseTurn(
  { policy, counters }: ConfigEvent,
  line: readonly Waiting[],
  counter: string,
  pointer: number,
): { ticket: string | undefined; pointer: number } {
  const services = counters.find(({ id }) => id === counter)?.services ?? []
  const mine = line.filter(({ service }) => services.includes(service))
  const cycle = policy.alternation
  if (cycle === null) return { ticket: mine[0]?.ticket, pointer }
  const places = cycle.map((_, step) => (pointer + step) % cycle.length)
  const place = places.find((at) => mine.some((one) => one.class === cycle[at])) ?? pointer
  return {
    ticket: mine.find((one) => one.class === cycle[place])?.ticket,
    pointer: (place + 1) % cycle.length,
  }
}
