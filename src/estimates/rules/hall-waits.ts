import type { Wait, Waits } from './estimate.ts'
import type { Following } from './follow.ts'
import type { Names } from './learned.ts'
import { spanOf } from './office-hours.ts'
import type { Ticket } from './office-now.ts'
import { type Shares, summaryOf } from './quantiles.ts'
import type { Found, Moment } from './runs.ts'
import type { Newcomer } from './scene.ts'

/** Who might come to an office now: one of each service and class, then one of the last class at each open counter. */
export function newcomersTo(following: Following, { services, counters }: Names): Newcomer[] {
  const { classes } = following.policy()
  const kinds = services.flatMap((_, service) =>
    classes.map((__, whose) => ({ service, class: whose, counter: -1 })),
  )
  const atCounters = counters.flatMap((id, counter) => {
    const state = following.counters.get(id)
    const service = services.indexOf(state?.services[0] ?? '')
    return state?.isOpen === true && service >= 0 ? [{ service, class: classes.length - 1, counter }] : []
  })
  return [...kinds, ...atCounters]
}

/** The waits of a hall, of what its runs found, read at `shares`. `classes` are named as visitors know them. */
export function waitsOf(
  { moment, seq, shares }: { moment: Moment; seq: number; shares: Shares | null },
  { waiting, newcomers, found }: { waiting: readonly Ticket[]; newcomers: readonly Newcomer[]; found: Found },
  names: Names,
  policy: { classes: readonly string[]; ranks: number; lines: readonly string[] },
): Waits {
  const { at: asOf, now, openings } = moment
  const hours = spanOf(openings)
  const isClosed = hours === null || now.second < hours.from || now.second >= hours.to
  const summary = (list: Float64Array | undefined) =>
    list === undefined ? null : summaryOf(list, found.weights, shares)
  const waitOf = (list: Float64Array | undefined): Wait => {
    const estimate = summary(list)
    return estimate === null ? { estimate, reason: 'NO_COUNTER' } : { estimate }
  }
  const joining = (number: number): Wait =>
    isClosed ? { estimate: null, reason: 'CLOSED' } : waitOf(found.newcomers[number])
  const placeOf = (service: number, whose: number) =>
    service * policy.ranks + Math.min(whose, policy.ranks - 1)
  return {
    asOf,
    seq,
    tickets: new Map(waiting.map(({ id }, number) => [id, waitOf(found.called[number])])),
    newcomers: new Map(
      names.services.map((service, place) => [
        service,
        new Map(policy.classes.map((each, whose) => [each, joining(placeOf(place, whose))])),
      ]),
    ),
    counters: new Map(
      newcomers.flatMap(({ counter }, number) =>
        counter < 0 ? [] : [[names.counters[counter] ?? '', joining(number)] as const],
      ),
    ),
    served: new Map(
      names.services.map((service, place) => [
        service,
        summary(found.served[placeOf(place, policy.ranks - 1)]),
      ]),
    ),
    lineEnds: new Map(
      policy.lines.map((line, place) => [
        line,
        waiting.some((ticket) => ticket.line === line) ? summary(found.lineEnds[place]) : null,
      ]),
    ),
  }
}
