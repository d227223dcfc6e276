import { listIn, type Members, membersOf, numberIn, textIn, textsIn, wordIn } from './members.ts'
import type { ConfigEvent, TraceHours, TracePolicy } from './trace.ts'

/** The line `config` of a trace. Throws an Error that says, without a full stop, what is wrong with it. */
export function readConfigLine(members: Members, t: number): ConfigEvent {
  return {
    t,
    type: 'config',
    version: 1,
    tz: textIn(members, 'tz'),
    services: listIn(members, 'services').map((value) => {
      const service = membersOf(value, 'a service')
      return { id: textIn(service, 'id'), standard_s: numberIn(service, 'standard_s') }
    }),
    counters: listIn(members, 'counters').map((value) => {
      const counter = membersOf(value, 'a counter')
      const { preference } = counter
      return {
        id: textIn(counter, 'id'),
        services: textsIn(counter, 'services'),
        ...(preference !== undefined && { preference: textsIn(counter, 'preference') }),
      }
    }),
    policy: policyOf(membersOf(members.policy, '"policy"')),
    hours: listIn(members, 'hours').map(hoursOf),
  }
}

function policyOf(policy: Members): TracePolicy {
  return {
    order: wordIn(policy, 'order', ['fifo']),
    classes: textsIn(policy, 'classes'),
    alternation: alternationOf(policy),
    ...(policy.lines !== undefined && { lines: linesOf(membersOf(policy.lines, '"lines"')) }),
    ...(policy.transfer !== undefined && { transfer: wordIn(policy, 'transfer', ['keep', 'back']) }),
    ...(policy.linePick !== undefined && {
      linePick: wordIn(policy, 'linePick', ['oldest', 'listed', 'preference']),
    }),
    ...(policy.lineOrder !== undefined && { lineOrder: textsIn(policy, 'lineOrder') }),
    ...(policy.bound !== undefined && { bound: numbersIn(membersOf(policy.bound, '"bound"')) }),
  }
}

function linesOf(lines: Members): NonNullable<TracePolicy['lines']> {
  return Object.fromEntries(
    Object.entries(lines).map(([name, value]) => {
      const line = membersOf(value, 'a line')
      return [name, { services: textsIn(line, 'services'), alternation: alternationOf(line) }]
    }),
  )
}

function alternationOf(members: Members): string[] | null {
  return members.alternation === null || members.alternation === undefined
    ? null
    : textsIn(members, 'alternation')
}

function numbersIn(members: Members): Record<string, number> {
  return Object.fromEntries(Object.keys(members).map((name) => [name, numberIn(members, name)]))
}

function hoursOf(value: unknown): TraceHours {
  const hours = membersOf(value, 'the hours of a day')
  const times = () => ({ open: textIn(hours, 'open'), close: textIn(hours, 'close') })
  if (hours.date === undefined) return { weekday: numberIn(hours, 'weekday'), ...times() }
  const date = textIn(hours, 'date')
  return hours.open === undefined ? { date } : { date, ...times() }
}
