import type { Bilingual } from '../../offices/rules/bilingual.ts'
import type { Interval } from '../../offices/rules/intervals.ts'
import type { Weekday } from '../../offices/rules/local-time.ts'
import { type Holiday, type WeeklyHours, weeklyHoursOf } from '../../offices/rules/opening-hours.ts'
import { serviceId } from './codes.ts'
import type { Facts } from './facts.ts'

/**
 * The same hours on some days of the week, for the office or for one service (its code). Parts with dates
 * take the place of those without on these dates. A week without any hours is one part without a day.
 */
export type WeekPart = Readonly<{
  id: string
  service: string | null
  days: readonly Weekday[]
  hours: Interval | null
  dates: Dates | null
}>

/** A day, or a part of it, on which the office or one service (its code) is closed. */
export type Closure = Readonly<{ id: string; service: string | null; holiday: Holiday }>

type Dates = Readonly<{ from: string; to: string; name: Bilingual; source: string }>

/** The weeks of the office, then those of each service that has hours of its own. */
export function weekParts({ office, services }: Pick<Facts, 'office' | 'services'>): WeekPart[] {
  const own = services.filter(({ times }) => times.hours !== null)
  return [
    ...weeksOf(null, office.slug, (hours) => hours),
    ...own.flatMap(({ code, times }) =>
      weeksOf(code, serviceId(office.slug, code), (hours) => weeklyHoursOf({ ...office, hours }, times)),
    ),
  ]

  function weeksOf(service: string | null, id: string, within: (hours: WeeklyHours) => WeeklyHours) {
    return [
      ...partsOf(within(office.hours), { id: `${id}/hours/usual`, service, dates: null }),
      ...office.periods.flatMap((period) =>
        partsOf(within(period.hours), { id: `${id}/hours/${period.from}`, service, dates: period }),
      ),
    ]
  }
}

/** The closed days of the office, then those of each service. */
export function closures({ office, services }: Facts): Closure[] {
  return [
    ...office.holidays.map((holiday) => closureOf(holiday, null, office.slug)),
    ...services.flatMap(({ code, times }) =>
      times.holidays.map((holiday) => closureOf(holiday, code, serviceId(office.slug, code))),
    ),
  ]
}

/** What holds for a service: its own parts where it has any, else those of its office. */
export function partsFor(parts: readonly WeekPart[], service: string): WeekPart[] {
  const own = parts.filter((part) => part.service === service)
  return own.length > 0 ? own : parts.filter((part) => part.service === null)
}

/** The closed days of the office and those of a service. */
export function closuresFor(all: readonly Closure[], service: string): Closure[] {
  return all.filter((closure) => closure.service === null || closure.service === service)
}

function partsOf(week: WeeklyHours, whose: Pick<WeekPart, 'id' | 'service' | 'dates'>): WeekPart[] {
  const stretches = stretchesIn(week)
  if (stretches.length === 0) return [{ ...whose, id: `${whose.id}/none`, days: [], hours: null }]
  return stretches.map((hours) => ({
    ...whose,
    id: `${whose.id}/${hours.opens}-${hours.closes}`,
    days: weekdays.filter((day) => week[day].some((other) => isSame(other, hours))),
    hours,
  }))
}

/** Every stretch of hours that some day has, each once, the earliest first. */
function stretchesIn(week: WeeklyHours): Interval[] {
  const all = weekdays.flatMap((day) => week[day])
  return all
    .filter((hours, index) => all.findIndex((other) => isSame(other, hours)) === index)
    .sort((one, other) => (`${one.opens}${one.closes}` < `${other.opens}${other.closes}` ? -1 : 1))
}

function closureOf(holiday: Holiday, service: string | null, whose: string): Closure {
  const { day, part } = holiday
  const stretch = part === undefined ? '' : `/${part.opens}-${part.closes}`
  return { id: `${whose}/closed/${day}${stretch}`, service, holiday }
}

function isSame(one: Interval, other: Interval): boolean {
  return one.opens === other.opens && one.closes === other.closes
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
