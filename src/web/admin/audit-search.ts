import type { TrailSearch } from '../../audit/trail.ts'
import { addDays, instantOf, isDay } from '../../offices/rules/local-time.ts'

/** What is looked for, as it stands in the address. */
export type Sought = { from: string; until: string; by: string; what: string; before: string }

export function soughtIn(query: Readonly<Record<string, string>>): Sought {
  const { from = '', until = '', by = '', what = '', before = '' } = query
  return { from, until, by, what, before }
}

/** The search of the trail, in the office's days; `wrong` names the dates that are none. */
export function searchFor(
  { from, until, by, what, before }: Sought,
  timeZone: string,
): { search: TrailSearch; wrong: ('from' | 'until')[] } {
  const midnight = (day: string) => (isDay(day) ? instantOf(day, '00:00', timeZone) : undefined)
  const id = Number.parseInt(before, 10)
  return {
    search: {
      from: midnight(from),
      until: isDay(until) ? midnight(addDays(until, 1)) : undefined,
      by: by === '' ? undefined : by,
      name: what === '' ? undefined : what,
      before: Number.isSafeInteger(id) ? id : undefined,
    },
    wrong: [
      ...(from === '' || isDay(from) ? [] : (['from'] as const)),
      ...(until === '' || isDay(until) ? [] : (['until'] as const)),
    ],
  }
}

/** The address of the same search, from a line on. */
export function addressOf(path: string, { from, until, by, what }: Sought, before?: number): string {
  const asked = Object.entries({ from, until, by, what, before: before === undefined ? '' : String(before) })
  const query = new URLSearchParams(asked.filter(([, value]) => value !== '')).toString()
  return query === '' ? path : `${path}?${query}`
}
