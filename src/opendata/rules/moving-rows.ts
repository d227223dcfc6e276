import type { Office } from '../../offices/office.ts'
import { isoAt } from '../../offices/rules/local-time.ts'
import type { Hall } from '../../queue/hall.ts'
import type { HourCount } from '../tickets-by-hour.ts'
import { counterId, serviceId } from './codes.ts'
import type { Entry } from './table.ts'

/** How many wait for each service at this moment. */
export function lineRows({ slug, timeZone }: Office, { services, counters }: Hall): Entry<'lines'>[] {
  return services.map(({ service, letter, waiting, acceptance }) => ({
    ...{ service: serviceId(slug, service), office: slug, line: letter, waiting },
    line_waiting: services.reduce((sum, other) => sum + (other.letter === letter ? other.waiting : 0), 0),
    is_accepting: acceptance.isAccepting,
    accepting_until: acceptance.isAccepting ? isoAt(acceptance.until, timeZone) : null,
    open_counters: counters
      .filter(({ state, services: served }) => state === 'open' && served.includes(service))
      .map(({ counter }) => counterId(slug, counter)),
  }))
}

/** How many tickets were taken in each hour; `now` is the local hour that is not over yet. */
export function hourRows(
  { slug }: Office,
  counts: readonly HourCount[],
  now: Readonly<{ day: string; hour: number }>,
): Entry<'tickets_by_hour'>[] {
  return counts.map(({ day, hour, service, tickets }) => ({
    ...{ office: slug, service: serviceId(slug, service), date: day, hour, tickets },
    is_final: day < now.day || hour < now.hour,
  }))
}
