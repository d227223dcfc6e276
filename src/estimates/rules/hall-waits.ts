import type { Policy } from '../../queue/rules/policy.ts'
import { type Shares, summaryOf } from './chance/quantiles.ts'
import type { Wait, Waits } from './estimate.ts'
import type { Following } from './follow/follow.ts'
import type { Names } from './learn/learned.ts'
import type { Nearest } from './run/first-in-lines.ts'
import type { Found } from './run/runs.ts'
import type { Newcomer } from './run/scene.ts'
import { type Moment, spanOf } from './trace/office-hours.ts'

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

/** A hall of which some were simulated, and what was found. */
type Simulated = Nearest & { newcomers: readonly Newcomer[]; found: Found }

/** The waits of a hall, of what its runs found, read at `shares`. `classes` are named as visitors know them. */
export function waitsOf(
  { moment, seq, shares }: { moment: Moment; seq: number; shares: Shares | null },
  { waiting, last, newcomers, found }: Simulated,
  names: Names,
  policy: Policy,
  classes: readonly string[],
): Waits {
  const { at: asOf, now, openings } = moment
  const ranks = policy.classes.length
  const hours = spanOf(openings)
  const isClosed = hours === null || now.second < hours.from || now.second >= hours.to
  const summary = (list: Float64Array | undefined) =>
    list === undefined ? null : summaryOf(list, found.weights, shares)
  const waitOf = (list: Float64Array | undefined): Wait => {
    const estimate = summary(list)
    return estimate === null ? { estimate, reason: last.size > 0 ? 'NOT_YET' : 'NO_COUNTER' } : { estimate }
  }
  const joining = (number: number): Wait =>
    isClosed ? { estimate: null, reason: 'CLOSED' } : waitOf(found.newcomers[number])
  const placeOf = (service: number, whose: number) => service * ranks + Math.min(whose, ranks - 1)
  return {
    asOf,
    seq,
    tickets: new Map(waiting.map(({ id }, number) => [id, waitOf(found.called[number])])),
    newcomers: new Map(
      names.services.map((service, place) => [
        service,
        new Map(classes.map((each, whose) => [each, joining(placeOf(place, whose))])),
      ]),
    ),
    counters: new Map(
      newcomers.flatMap(({ counter }, number) =>
        counter < 0 ? [] : [[names.counters[counter] ?? '', joining(number)] as const],
      ),
    ),
    served: new Map(
      names.services.map((service, place) => [service, summary(found.served[placeOf(place, ranks - 1)])]),
    ),
    lineEnds: new Map(
      Object.keys(policy.lines).map((line, place) => [
        line,
        waiting.some((ticket) => ticket.line === line) ? summary(found.lineEnds[place]) : null,
      ]),
    ),
  }
}
