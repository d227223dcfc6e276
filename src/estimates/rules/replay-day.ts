import type { Policy } from '../../queue/rules/policy.ts'
import { createAgenda } from './agenda.ts'
import type { LivedDay } from './lived-day.ts'
import type { CallEnd, LivedVisitor } from './lived-visits.ts'
import { createReplayCounters, type ReplayCounter } from './replay-counters.ts'
import { createReplayLine, type Person } from './replay-line.ts'
import { usualLengths } from './usual-lengths.ts'

/** The rules of a day, the first from its beginning on; epoch milliseconds. */
export type DayRules = readonly [{ policy: Policy }, ...{ from: number; policy: Policy }[]]

/** A day as it would have been. */
export type ReplayedDay = Readonly<{
  /** Every call, in order; resumed visits too. How long one lasts that the record does not have is guessed. */
  calls: readonly ReplayedCall[]
  waits: readonly DayWait[]
}>

export type ReplayedCall = Readonly<{ visitor: string; counter: string; at: number; isGuessed: boolean }>

/** From joining a line until the first call there; `calledAt` is null for whoever left or was not called that day. */
export type DayWait = Readonly<{
  visitor: string
  /** The number of the step of its visit, from 0. */
  step: number
  service: string
  class: string
  joinedAt: number
  calledAt: number | null
}>

/** What happens at one instant: counters come and go, then people, then calls. */
const [DUTY, PEOPLE, CALLS] = [0, 1, 2]

/** A day while it happens again, in pieces, so that others have a turn between them. */
export type DayReplay = Readonly<{
  /** Lets so many things happen; false when the day is over. */
  goOn: (count: number) => boolean
  replayed: () => ReplayedDay
}>

/**
 * Lets a day happen again under other rules: the same people at the same times, the same counters on duty. Whose
 * turn it is, `nextTurn` says. What the record cannot know is taken so:
 *
 * - Who gave up at 10.40 but is called at 10.20 comes, and stays as long as half of all did with that service.
 * - Who was not there when called is not there again, and comes back after the same time, if the rules let it.
 * - Who was called out of turn stands in the line like everybody else.
 * - Who was handed over waits for that counter, and is in the line once it closes.
 * - Who was set aside is called again by the same counter, after as long.
 * - A counter is as quick as it was between its visitors, one after the other, then as its median.
 * - A counter that closed because nobody waited any more stays until nobody waits.
 *
 * Nothing is drawn: the same day and rules give the same answer.
 */
export function beginReplay(day: LivedDay, rules: DayRules): DayReplay {
  const agenda = createAgenda<() => void>()
  const line = createReplayLine(rules[0].policy)
  const lengths = usualLengths(day)
  const calls: ReplayedCall[] = []
  const waits = new Map<string, { -readonly [Key in keyof DayWait]: DayWait[Key] }>()
  const counters = createReplayCounters(day.counters, {
    isAwaited: (counter) => line.isAwaited(counter, counter.id),
    onDuty: (at, item) => agenda.add(at, DUTY, item),
    onCall: (at, freeAt, item) => agenda.add(at, CALLS, item, freeAt),
    call,
    closed: (counter, aside) => {
      for (const person of [...line.inHandsOf(counter.id), ...aside]) line.handBack(person)
    },
  })
  let now = 0

  for (const visitor of day.visitors) plan(visitor)
  for (const change of rules.slice(1)) {
    if ('from' in change) agenda.add(change.from, DUTY, () => line.setPolicy(change.policy))
  }
  return {
    replayed: () => ({ calls, waits: [...waits.values()] }),
    goOn: (count) => {
      for (let happened = 0; happened < count; happened++) {
        const next = agenda.take()
        if (next === null) return false
        now = next.at
        next.item()
        counters.look(now)
      }
      return true
    },
  }

  function plan(visitor: LivedVisitor): void {
    const [first] = visitor.steps
    if (first === undefined) return
    const { service, to, joinedAt } = first
    const person: Person = {
      ...{ id: visitor.id, visitor, named: visitor.class, class: visitor.class, service, to, joinedAt },
      ...{ line: '', key: [0, 0], issued: 0, overtaken: 0, place: 'away', step: 0, call: 0, returns: 0 },
    }
    agenda.add(joinedAt, PEOPLE, () => {
      line.arrive(person)
      waitFrom(person)
    })
    for (const { at, class: given } of visitor.raised) agenda.add(at, PEOPLE, () => line.raise(person, given))
    const { leftAt } = visitor
    if (leftAt !== null) agenda.add(leftAt, PEOPLE, () => leaveIfWaiting(person))
  }

  function leaveIfWaiting(person: Person): void {
    if (person.place !== 'line' && person.place !== 'hands') return
    line.leave(person)
    person.place = 'gone'
  }

  function waitFrom({ visitor, step, service, joinedAt }: Person): void {
    const named = visitor.raised.at(-1)?.class ?? visitor.class
    waits.set(`${step} ${visitor.id}`, {
      ...{ visitor: visitor.id, step, service, class: named, joinedAt, calledAt: null },
    })
  }

  function call(counter: ReplayCounter): void {
    const person = counters.takeAside(counter, now) ?? line.callNext(counter, counter.id)
    if (person === null) return
    const known = person.visitor.steps[person.step]?.calls[person.call]
    const { walkSeconds, servingSeconds } = lengths(person.service, known)
    calls.push({ visitor: person.id, counter: counter.id, at: now, isGuessed: known === undefined })
    const wait = waits.get(`${person.step} ${person.id}`)
    if (wait !== undefined) wait.calledAt ??= now
    Object.assign(person, { place: 'counter', to: null, call: person.call + 1 })
    const endsAt = now + Math.round((walkSeconds + servingSeconds) * 1000)
    counters.receive(counter)
    agenda.add(endsAt, PEOPLE, () => {
      endVisit(person, counter, known?.end ?? 'done', known?.backAfterSeconds ?? null)
      counters.free(counter, now)
    })
  }

  function endVisit(person: Person, counter: ReplayCounter, end: CallEnd, back: number | null): void {
    person.place = end === 'done' || end === 'left' ? 'gone' : 'away'
    const backAt = back === null ? null : now + Math.round(back * 1000)
    if (end === 'sentOn') {
      goOn(person)
    } else if (end === 'absent' && backAt !== null) {
      agenda.add(backAt, PEOPLE, () => comeBack(person))
    } else if (end === 'parked' && backAt !== null) {
      counters.setAside(counter, person, backAt)
      agenda.add(backAt, PEOPLE, () => resume(person, counter))
    }
  }

  function goOn(person: Person): void {
    const next = person.visitor.steps[person.step + 1]
    if (next === undefined) return
    const to = next.to !== null && counters.comesBack(next.to) ? next.to : null
    Object.assign(person, { service: next.service, to, joinedAt: now, step: person.step + 1, call: 0 })
    waitFrom(person)
    if (hasLeft(person)) person.place = 'gone'
    else line.goOn(person, next.keeps)
  }

  function comeBack(person: Person): void {
    if (hasLeft(person) || !line.comeBack(person)) person.place = 'gone'
  }

  /** Whose counter is gone for the day stands in the line. */
  function resume(person: Person, counter: ReplayCounter): void {
    if (!counters.comesBack(counter.id) && counters.forget(counter, person)) line.handBack(person)
  }

  function hasLeft({ visitor: { leftAt } }: Person): boolean {
    return leftAt !== null && leftAt <= now
  }
}
