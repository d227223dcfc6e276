import type { LifeEvent } from '../../catalogue/rules/life-event.ts'
import type { Regulation } from '../../catalogue/rules/regulation.ts'
import type { Service } from '../../catalogue/services.ts'
import type { Standard } from '../../catalogue/standards.ts'
import type { Counter } from '../../offices/counters.ts'
import type { Office } from '../../offices/office.ts'
import { addDays, instantOf, localDay } from '../../offices/rules/local-time.ts'

/** All that an office publishes and that changes only when it changes it, as it stands on a local date. */
export type Facts = Readonly<{
  office: Office
  day: string
  /** The services with the standard that is valid on the day. */
  services: readonly Service[]
  /** Every version of every standard, by the code of the service, the newest first. */
  standards: readonly Standard[]
  regulations: readonly Regulation[]
  lifeEvents: readonly LifeEvent[]
  counters: readonly Counter[]
}>

/** The last thing that the office changed: the event that told it, and when in milliseconds. */
export type Change = Readonly<{ seq: number; at: number }>

/**
 * What tells the published facts apart from how they were before: the last change, or the last date on
 * which something of them came into force or ended. `until` is the last date of which it is known that
 * nothing else does, null when no further turn is known.
 */
export type Edition = Readonly<{ version: string; from: string; until: string | null; modifiedAt: number }>

/** The edition of the published facts. */
export function editionOf(facts: Facts, { seq, at }: Change): Edition {
  const { timeZone } = facts.office
  const turns = turnsOf(facts)
  const changed = localDay(at, timeZone)
  const turned = turns.filter((day) => day <= facts.day).at(-1) ?? changed
  const next = turns.find((day) => day > facts.day)
  const hasTurnedSince = turned > changed
  const from = hasTurnedSince ? turned : changed
  return {
    version: `${from}.${seq}`,
    from,
    until: next === undefined ? null : addDays(next, -1),
    modifiedAt: hasTurnedSince ? instantOf(turned, '00:00', timeZone) : at,
  }
}

/** The dates on which something published comes into force or has ended, in order. */
function turnsOf({ services, standards, regulations }: Facts): string[] {
  const spans = [...standards, ...regulations, ...services.flatMap(({ sheet }) => sheet.fees)]
  return spans
    .flatMap(({ validFrom, validTo }) => [
      ...(validFrom == null ? [] : [validFrom]),
      ...(validTo == null ? [] : [addDays(validTo, 1)]),
    ])
    .sort()
}

/** How things are found elsewhere: the whole addresses of pages and files of an office. */
export type Links = Readonly<{
  office: string
  service: (code: string) => string
  counter: (counter: string) => string
  /** The page about the data, and a file of them such as `services.csv`. */
  page: string
  file: (name: string) => string
  /** The API of this office, and its description. */
  api: (path: string) => string
  apiPage: string
  apiDescription: string
}>
