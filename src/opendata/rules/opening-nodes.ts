import type { Weekday } from '../../offices/rules/local-time.ts'
import type { Links } from './facts.ts'
import type { Node } from './linked-data.ts'
import { closureSentence, hoursSentence } from './sentences.ts'
import type { Closure, WeekPart } from './week-parts.ts'

/** The names of the days of the week in schema.org. */
export const dayNames: Readonly<Record<Weekday, string>> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
}

/** Where hours or a closed day stand in the linked data of an office. */
export function timeIri(id: string, links: Links): string {
  return `${links.office}#${id}`
}

/** Hours of the week as a thing; nothing for a week without any. */
export function hoursNodes({ id, days, hours, dates }: WeekPart, links: Links): Node[] {
  if (hours === null) return []
  return [
    {
      '@id': timeIri(id, links),
      '@type': ['time:TemporalEntity', 'schema:OpeningHoursSpecification'],
      description: hoursSentence(days, hours),
      'cv:frequency': WEEKLY,
      'schema:dayOfWeek': days.map((day) => ({ '@id': `schema:${dayNames[day]}` })),
      ...{ opens: hours.opens, closes: hours.closes },
      ...(dates !== null && { validFrom: dates.from, validThrough: dates.to }),
    },
  ]
}

/** A closed day as a thing: hours without a beginning are none. */
export function closureNode({ id, holiday }: Closure, links: Links): Node {
  return {
    '@id': timeIri(id, links),
    '@type': ['time:TemporalEntity', 'schema:OpeningHoursSpecification'],
    description: closureSentence(holiday),
    ...{ validFrom: holiday.day, validThrough: holiday.day },
  }
}

const WEEKLY: Node = {
  '@id': 'http://publications.europa.eu/resource/authority/frequency/WEEKLY',
  '@type': 'skos:Concept',
  label: { id: 'mingguan', en: 'weekly' },
}
