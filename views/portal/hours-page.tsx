import { phrase, wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { PortalPage, type PortalPageProps } from './portal-page.tsx'
import { ServiceLink } from './service-link.tsx'
import { type DayHours, WeekHours } from './week-hours.tsx'

/** Some weeks with other hours, and the hours of each weekday in them; dates in words. */
export type PeriodText = { name: string; from: string; to: string; source: string; days: readonly DayHours[] }

export type HolidayText = {
  day: string
  date: string
  name: string
  kind: 'national' | 'joint-leave' | 'local'
  source: string
  /** The part of the day that is closed, where it is not all of it. */
  part: { opens: string; closes: string } | null
}

export type HoursPageProps = Omit<PortalPageProps, 'title' | 'children'> & {
  /** The slug of the office. */
  slug: string
  zone: string
  week: readonly DayHours[]
  period: { name: string; to: string } | null
  periods: readonly PeriodText[]
  holidays: readonly HolidayText[]
  /** A year whose holidays are not known, or null. */
  missingYear: string | null
  /** Services that are not given all the time that the office is open. */
  services: readonly { code: string; name: string; week: readonly DayHours[] }[]
}

/** When an office serves: this week, special weeks, every holiday that is known, and services that differ. */
export function HoursPage(props: HoursPageProps) {
  const { slug, zone, week, period, periods, holidays, missingYear, services, ...page } = props
  const { language } = page
  const words = wordsOf(language).portal.hoursPage
  return (
    <PortalPage {...page} title={words.title}>
      <div class="portal-plain">
        <h1>{words.title}</h1>
        <WeekHours language={language} days={week} zone={zone} period={period} />
        {services.length > 0 && (
          <section class="portal-part">
            <h2 class="portal-part__title">{words.services}</h2>
            {services.map(({ code, name, week: own }) => (
              <div class="hours-of">
                <h3>
                  <ServiceLink office={slug} code={code} name={name} />
                </h3>
                <Days days={own} language={language} />
              </div>
            ))}
          </section>
        )}
        {periods.length > 0 && (
          <section class="portal-part">
            <h2 class="portal-part__title">{words.periods}</h2>
            {periods.map(({ name, from, to, source, days }) => (
              <div class="hours-of">
                <h3>{name}</h3>
                <p>{phrase(language, words.periodDates, { from, to })}</p>
                <Days days={days} language={language} />
                <p class="portal-note">{phrase(language, words.source, { source })}</p>
              </div>
            ))}
          </section>
        )}
        <Holidays {...{ language, holidays, missingYear }} />
      </div>
    </PortalPage>
  )
}

type Of = Pick<HoursPageProps, 'language'>

function Days({ days, language }: Of & { days: readonly DayHours[] }) {
  const { closed } = wordsOf(language).portal.hours
  return (
    <table class="week">
      <tbody>
        {days.map(({ name, times }) => (
          <tr class="week__day">
            <th scope="row">{name}</th>
            <td>{times.length > 0 ? times.join(', ') : closed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Holidays({
  language,
  holidays,
  missingYear,
}: Of & Pick<HoursPageProps, 'holidays' | 'missingYear'>) {
  const { hoursPage: words, holidays: none } = wordsOf(language).portal
  return (
    <section class="portal-part">
      <h2 class="portal-part__title">{words.holidays}</h2>
      {missingYear !== null && (
        <Banner
          tone="waiting"
          icon="calendar-off"
          title={phrase(language, words.missing, { year: missingYear })}
        />
      )}
      {holidays.length === 0 && <p>{none.none}</p>}
      <table class="holiday-table">
        <thead class="only-heard">
          <tr>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.occasion}</th>
          </tr>
        </thead>
        <tbody>
          {holidays.map(({ day, date, name, kind, source, part }) => (
            <tr>
              <th scope="row">
                <time datetime={day}>{date}</time>
              </th>
              <td>
                {name}
                {part !== null && `, ${phrase(language, words.part, part)}`}{' '}
                <span class="fees__note">
                  {words.kinds[kind]} · {source}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
