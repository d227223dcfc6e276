import type { Policy } from '../../../queue/rules/policy.ts'
import { createAgenda } from './agenda.ts'
import type { LivedDay } from './lived-day.ts'
import type { CallEnd, LivedVisitor } from './lived-visits.ts'
import { createReplayCounters, type ReplayCounter } from './replay-counters.ts'
import { createReplayLine, type ReplayVisitor } from './replay-line.ts'
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

/** What happens at one instant: counters come and go, then visitors, then calls. */
const [DUTY, VISITS, CALLS] = [0, 1, 2]

/** A day while it happens again, in pieces, so that others have a turn between them. */
export type DayReplay = Readonly<{
  /** Lets so many things happen; false when the day is over. */
  goOn: (count: number) => boolean
  replayed: () => ReplayedDay
}>

/**
 * Lets a day happen again under other rules: the same visitors at the same times, the same counters on duty. Whose
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
      for (const visitor of [...line.handedTo(counter.id), ...aside]) line.handBack(visitor)
    },
  })
  let now = 0

  for (const lived of day.visitors) plan(lived)
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

  function plan(lived: LivedVisitor): void {
    const [first] = lived.steps
    if (first === undefined) return
    const { service, to, joinedAt } = first
    const visitor: ReplayVisitor = {
      ...{ id: lived.id, lived, named: lived.class, class: lived.class, service, to, joinedAt },
      ...{ line: '', key: [0, 0], issued: 0, overtaken: 0, place: 'away', step: 0, call: 0, returns: 0 },
    }
    agenda.add(joinedAt, VISITS, () => {
      line.arrive(visitor)
      waitFrom(visitor)
    })
    for (const { at, class: given } of lived.raised) agenda.add(at, VISITS, () => line.raise(visitor, given))
    const { leftAt } = lived
    if (leftAt !== null) agenda.add(leftAt, VISITS, () => leaveIfWaiting(visitor))
  }

  function leaveIfWaiting(visitor: ReplayVisitor): void {
    if (visitor.place !== 'line' && visitor.place !== 'handedOver') return
    line.leave(visitor)
    visitor.place = 'gone'
  }

  function waitFrom({ id, lived, step, service, joinedAt }: ReplayVisitor): void {
    const named = lived.raised.at(-1)?.class ?? lived.class
    waits.set(`${step} ${id}`, {
      ...{ visitor: id, step, service, class: named, joinedAt, calledAt: null },
    })
  }

  function call(counter: ReplayCounter): void {
    const visitor = counters.takeAside(counter, now) ?? line.callNext(counter, counter.id)
    if (visitor === null) return
    const known = visitor.lived.steps[visitor.step]?.calls[visitor.call]
    const { walkSeconds, servingSeconds } = lengths(visitor.service, known)
    calls.push({ visitor: visitor.id, counter: counter.id, at: now, isGuessed: known === undefined })
    const wait = waits.get(`${visitor.step} ${visitor.id}`)
    if (wait !== undefined) wait.calledAt ??= now
    Object.assign(visitor, { place: 'counter', to: null, call: visitor.call + 1 })
    const endsAt = now + Math.round((walkSeconds + servingSeconds) * 1000)
    counters.receive(counter)
    agenda.add(endsAt, VISITS, () => {
      endVisit(visitor, counter, known?.end ?? 'done', known?.backAfterSeconds ?? null)
      counters.free(counter, now)
    })
  }

  function endVisit(visitor: ReplayVisitor, counter: ReplayCounter, end: CallEnd, back: number | null): void {
    visitor.place = end === 'done' || end === 'left' ? 'gone' : 'away'
    const backAt = back === null ? null : now + Math.round(back * 1000)
    if (end === 'sentOn') {
      goOn(visitor)
    } else if (end === 'absent' && backAt !== null) {
      agenda.add(backAt, VISITS, () => comeBack(visitor))
    } else if (end === 'parked' && backAt !== null) {
      counters.setAside(counter, visitor, backAt)
      agenda.add(backAt, VISITS, () => resume(visitor, counter))
    }
  }

  function goOn(visitor: ReplayVisitor): void {
    const next = visitor.lived.steps[visitor.step + 1]
    if (next === undefined) return
    const to = next.to !== null && counters.comesBack(next.to) ? next.to : null
    Object.assign(visitor, { service: next.service, to, joinedAt: now, step: visitor.step + 1, call: 0 })
    waitFrom(visitor)
    if (hasLeft(visitor)) visitor.place = 'gone'
    else line.goOn(visitor, next.keeps)
  }

  function comeBack(visitor: ReplayVisitor): void {
    if (hasLeft(visitor) || !line.comeBack(visitor)) visitor.place = 'gone'
  }

  /** Whose counter is gone for the day stands in the line. */
  function resume(visitor: ReplayVisitor, counter: ReplayCounter): void {
    if (!counters.comesBack(counter.id) && counters.forget(counter, visitor)) line.handBack(visitor)
  }

  function hasLeft({ lived: { leftAt } }: ReplayVisitor): boolean {
    return leftAt !== null && leftAt <= now
  }
}
