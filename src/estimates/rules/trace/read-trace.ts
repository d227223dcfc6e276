import { listIn, type Members, membersOf, numberIn, textIn, textsIn } from './members.ts'
import { readConfigLine } from './read-config-line.ts'
import type { RosterShift, TraceEvent, TraceQuery } from './trace.ts'

/**
 * One line of a trace; null for an empty one and for a type that nobody here knows. Throws an Error with a
 * sentence that names the line when it is malformed.
 */
export function readTraceLine(line: string, number: number): TraceEvent | null {
  if (line.trim() === '') return null
  try {
    return eventOf(membersOf(parse(line), 'the line'))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`Line ${number} of the trace cannot be read: ${why}.`)
  }
}

const KNOWN = [
  ...(['config', 'roster', 'counter_open', 'counter_close', 'counter_pause', 'counter_resume'] as const),
  ...(['issued', 'called', 'started', 'finished', 'no_show', 'cancelled', 'transferred', 'query'] as const),
  ...(['returned', 'parked', 'resumed', 'prio', 'repeated', 'undone'] as const),
] as const

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new Error('it is not JSON')
  }
}

function eventOf(members: Members): TraceEvent | null {
  const type = KNOWN.find((known) => known === members.type)
  if (type === undefined) return null
  const t = instantIn(members, 't')
  const counter = () => textIn(members, 'counter')
  const ticket = () => textIn(members, 'ticket')
  switch (type) {
    case 'config':
      return readConfigLine(members, t)
    case 'roster':
      return { t, type, day: textIn(members, 'day'), shifts: listIn(members, 'shifts').map(rosterShift) }
    case 'counter_open': {
      const services = members.services === undefined ? {} : { services: textsIn(members, 'services') }
      return { t, type, counter: counter(), ...services }
    }
    case 'counter_close':
    case 'counter_pause':
    case 'counter_resume':
      return { t, type, counter: counter() }
    case 'issued':
      return {
        ...{ t, type, ticket: ticket() },
        ...{ service: textIn(members, 'service'), class: textIn(members, 'class') },
      }
    case 'called':
    case 'started':
    case 'finished':
    case 'no_show':
      return { t, type, ticket: ticket(), counter: counter() }
    case 'parked':
    case 'resumed':
    case 'repeated':
      return { t, type, ticket: ticket(), counter: counter() }
    case 'cancelled':
    case 'undone':
      return { t, type, ticket: ticket() }
    case 'transferred': {
      const to = members.to === undefined ? {} : { to: textIn(members, 'to') }
      const keeps = members.keeps === true ? ({ keeps: true } as const) : {}
      const service = textIn(members, 'service')
      return { t, type, ticket: ticket(), counter: counter(), service, ...to, ...keeps }
    }
    case 'returned':
      return { t, type, ticket: ticket(), after: numberIn(members, 'after') }
    case 'prio':
      return { t, type, ticket: ticket(), class: textIn(members, 'class') }
    case 'query':
      return queryOf(members, t)
  }
}

function queryOf(members: Members, t: number): TraceQuery {
  const asOf = members.asOf === undefined ? {} : { asOf: instantIn(members, 'asOf') }
  const query = { t, type: 'query', id: textIn(members, 'id'), ...asOf } as const
  if (members.ticket !== undefined) return { ...query, ticket: textIn(members, 'ticket') }
  const wanted = members.class === undefined ? {} : { class: textIn(members, 'class') }
  return { ...query, service: textIn(members, 'service'), ...wanted }
}

function rosterShift(value: unknown): RosterShift {
  const members = membersOf(value, 'a shift')
  return {
    counter: textIn(members, 'counter'),
    from: instantIn(members, 'from'),
    to: instantIn(members, 'to'),
  }
}

/** Epoch milliseconds, or ISO 8601 with an offset. */
function instantIn(members: Members, name: string): number {
  const value = members[name]
  if (typeof value === 'number' && Number.isFinite(value)) return value
  const at =
    typeof value === 'string' && /T.*(?:Z|[+-]\d\d:\d\d)$/.test(value) ? Date.parse(value) : Number.NaN
  if (Number.isNaN(at)) throw new Error(`"${name}" is not a time`)
  return at
}
