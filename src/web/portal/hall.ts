import type { CounterNow } from '../../../views/portal/counter-list.tsx'
import type { ServedNow } from '../../../views/portal/counters-open.ts'
import type { GroupNow } from '../../../views/portal/group-list.tsx'
import type { Group, Service } from '../../catalogue/services.ts'
import type { Counter } from '../../offices/counters.ts'
import type { Hall } from '../../queue/hall.ts'
import type { Language } from '../../words/language.ts'
import { type HallNow, shownFor } from '../http/waits.ts'

/** The groups that have services today, each with its line and its counters. */
export function groupsIn(
  hall: HallNow,
  groups: readonly Group[],
  services: readonly Service[],
  language: Language,
): GroupNow[] {
  return groups.flatMap(({ letter, name }) => {
    const those = services.filter((service) => service.letter === letter)
    if (those.length === 0) return []
    const codes = those.map(({ code }) => code)
    return [
      {
        letter,
        name: name[language],
        waiting: waitingFor(hall, codes),
        wait: shownFor(hall, codes),
        services: those.map(({ code, sheet }) => ({ code, name: sheet.name[language] })),
        ...servedNow(hall, codes),
      },
    ]
  })
}

/** Which counters serve any of these services now. */
export function servedNow({ counters }: Hall, codes: readonly string[]): ServedNow {
  const those = counters.filter(({ services }) => services.some((code) => codes.includes(code)))
  const named = (wanted: string) =>
    those.filter(({ state }) => state === wanted).map(({ counter }) => counter)
  return { open: named('open'), paused: named('paused') }
}

/** How many wait for these services today. */
export function waitingFor({ services }: Hall, codes: readonly string[]): number {
  return services.reduce((sum, { service, waiting }) => sum + (codes.includes(service) ? waiting : 0), 0)
}

/** The counters as everybody in the hall sees them; without codes all of them, else those that serve one. */
export function countersIn(
  hall: Hall,
  counters: readonly Counter[],
  language: Language,
  codes?: readonly string[],
): CounterNow[] {
  return hall.counters
    .filter(({ services }) => codes === undefined || services.some((code) => codes.includes(code)))
    .map(({ counter, name, state, number, ticketState }) => {
      const place = counters.find((candidate) => candidate.counter === counter)
      return {
        counter,
        name: name[language],
        agency: place?.agency[language] ?? '',
        place: place?.place[language] ?? '',
        ...{ state, number, ticketState },
      }
    })
}
