import type { Weekday } from '../../offices/rules/local-time.ts'
import { serviceId } from './codes.ts'
import type { Facts } from './facts.ts'
import type { Entry } from './table.ts'
import { closures, weekParts } from './week-parts.ts'

/** The hours of the week, as `calendar.txt` of a timetable has them. */
export function calendarRows(facts: Facts): Entry<'calendar'>[] {
  const { slug } = facts.office
  return weekParts(facts).map(({ id, service, days, hours, dates }) => {
    const on = (day: Weekday) => days.includes(day)
    return {
      ...{ hours: id, office: slug, service: service === null ? null : serviceId(slug, service) },
      ...{ monday: on(1), tuesday: on(2), wednesday: on(3), thursday: on(4), friday: on(5) },
      ...{ saturday: on(6), sunday: on(7), opens: hours?.opens, closes: hours?.closes },
      ...{ valid_from: dates?.from, valid_to: dates?.to, name: dates?.name, decree: dates?.source },
    }
  })
}

/** What is taken off the hours of the week on single dates, as `calendar_dates.txt` has it. */
export function closureRows(facts: Facts): Entry<'calendar_dates'>[] {
  const { slug } = facts.office
  return closures(facts).map(({ id, service, holiday: { day, name, kind, source, part } }) => ({
    ...{ closure: id, office: slug, service: service === null ? null : serviceId(slug, service) },
    ...{ date: day, exception: 'removed', closed_from: part?.opens, closed_to: part?.closes },
    ...{ closure_kind: kind, name, decree: source },
  }))
}
