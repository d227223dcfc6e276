import type { Context } from 'hono'
import { type HolidayText, HoursPage, type PeriodText } from '../../../views/portal/hours-page.tsx'
import type { DayHours } from '../../../views/portal/week-hours.tsx'
import { listServices } from '../../catalogue/services.ts'
import { findOffice, type Office } from '../../offices/office.ts'
import { instantOf, localDay } from '../../offices/rules/local-time.ts'
import { missingCalendar } from '../../offices/rules/missing-calendar.ts'
import type { Holiday, Period, WeeklyHours } from '../../offices/rules/opening-hours.ts'
import { longDate, weekdayName, zoneLabel } from '../../words/format.ts'
import { type Language, phrase, wordsOf } from '../../words/language.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { htmlOf } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { dateOf, dotted, periodNow, timesIn, weekOf } from './opening.ts'
import { pageOf } from './page.ts'

/** The hours and holidays of an office, from today on. Refuses OFFICE_UNKNOWN. */
export async function hoursHtml(house: House, c: Context<DoorEnv>, slug: string): Promise<string> {
  const at = house.clock()
  const language = c.get('language')
  const office = await findOffice(house.reading, slug)
  const today = localDay(at, office.timeZone)
  const services = await listServices(house.reading, slug, today)
  const { description } = wordsOf(language).portal
  const page = (
    <HoursPage
      {...pageOf(house, c, office, paths.hours(slug))}
      description={phrase(language, description.hours, { office: office.name[language] })}
      slug={slug}
      zone={zoneLabel(at, office.timeZone)}
      week={weekOf(office, at, language)}
      period={periodNow(office, at, language)}
      periods={office.periods.filter(({ to }) => to >= today).map((each) => periodIn(each, office, language))}
      holidays={office.holidays
        .filter(({ day }) => day >= today)
        .map((each) => holidayIn(each, office, language))}
      missingYear={missingCalendar(at, office)}
      services={services.flatMap(({ code, sheet, times }) =>
        times.hours === null
          ? []
          : [{ code, name: sheet.name[language], week: weekOf(office, at, language, times) }],
      )}
    />
  )
  return htmlOf(c, page, (whole) => whole)
}

function periodIn({ name, from, to, source, hours }: Period, office: Office, language: Language): PeriodText {
  return {
    ...{ name: name[language], source, days: daysIn(hours, language) },
    from: dateOf(from, office, language),
    to: dateOf(to, office, language),
  }
}

function daysIn(hours: WeeklyHours, language: Language): DayHours[] {
  return ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({
    name: weekdayName(weekday, language),
    times: timesIn(hours[weekday]),
    isToday: false,
    holiday: null,
  }))
}

function holidayIn(
  { day, name, kind, source, part }: Holiday,
  { timeZone }: Office,
  language: Language,
): HolidayText {
  return {
    ...{ day, name: name[language], kind, source },
    date: longDate(instantOf(day, '12:00', timeZone), timeZone, language),
    part: part === undefined ? null : { opens: dotted(part.opens), closes: dotted(part.closes) },
  }
}
