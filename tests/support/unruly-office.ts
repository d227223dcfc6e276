import { createDraws } from '../../src/estimates/rules/chance/random.ts'
import type { TraceEvent } from '../../src/estimates/rules/trace/trace.ts'
import { counterEvent, issued, openingOf, timeOf } from './office-days.ts'

const LOKETS = ['1', '2']
const TICKETS = 100

/**
 * Working days of an office of two lokets, and a third that stays closed, whose rules say first come, first served. In
 * truth that share of the calls is for somebody who comes by the back door: gets a number at the loket, and is called
 * with it at once. Servings take four minutes, by a lognormal; nobody is left when it closes. Equal seeds, equal days.
 */
export function unrulyDays(days: number, byTheBackDoor: number, seed = 7): TraceEvent[] {
  const counters = [...LOKETS, '3'].map((id) => ({ id, services: ['KK'] }))
  const lived = Array.from({ length: days }, (_, day) => dayOf(day, byTheBackDoor, seed))
  return [openingOf({ counters }), ...lived.flat()]
}

function dayOf(day: number, byTheBackDoor: number, seed: number): TraceEvent[] {
  const draws = createDraws(seed, day)
  // Six days a week, as the hours of the office say.
  const open = timeOf('08:00', day + Math.floor(day / 6))
  const came = Array.from(
    { length: TICKETS },
    () => open + Math.round(draws.uniform() ** 1.3 * 14_400) * 1000,
  )
  came.sort((a, b) => a - b)
  const events = came.map((t, place): TraceEvent => issued(t, `D${day}-${place}`))
  const lokets = LOKETS.map((id) => ({ id, freeAt: open }))
  for (let next = 0, guests = 0; next < TICKETS; ) {
    const loket = lokets.reduce((one, other) => (other.freeAt < one.freeAt ? other : one))
    const isGuest = draws.uniform() < byTheBackDoor
    const at = isGuest ? loket.freeAt : Math.max(loket.freeAt, came[next] ?? 0)
    const visit = { ticket: isGuest ? `G${day}-${guests++}` : `D${day}-${next++}`, counter: loket.id }
    if (isGuest) events.push(issued(at, visit.ticket))
    loket.freeAt = at + Math.round(240_000 * Math.exp(0.5 * draws.normal() - 0.125))
    events.push({ t: at, type: 'called', ...visit }, { t: at, type: 'started', ...visit })
    events.push({ t: loket.freeAt, type: 'finished', ...visit })
  }
  const last = Math.max(...lokets.map(({ freeAt }) => freeAt))
  return [
    ...LOKETS.map((id) => counterEvent(open, 'counter_open', id)),
    ...events.sort((one, other) => one.t - other.t || rankOf(one) - rankOf(other)),
    ...LOKETS.map((id) => counterEvent(last, 'counter_close', id)),
  ]
}

/** At one instant a loket is free before it calls again, and who comes stands in line before anybody is called. */
function rankOf({ type }: TraceEvent): number {
  return ['finished', 'issued', 'called', 'started'].indexOf(type)
}
