import { type Language, wordsOf } from '../../src/words/language.ts'
import { WeekHours, type WeekHoursProps } from './week-hours.tsx'

export type AboutOfficeProps = {
  language: Language
  address: string
  zone: string
  week: WeekHoursProps['days']
  period?: WeekHoursProps['period']
  /** The next days on which it stays closed, with their dates in words. */
  holidays: readonly { date: string; name: string }[]
  complaints: string
  isDemo: boolean
}

/** Where the office is, when it serves and where to complain. */
export function AboutOffice({
  language,
  address,
  zone,
  week,
  period = null,
  holidays,
  complaints,
  isDemo,
}: AboutOfficeProps) {
  const { portal } = wordsOf(language)
  return (
    <aside class="portal-aside" aria-label={portal.aboutOffice}>
      <WeekHours language={language} days={week} zone={zone} period={period} />
      <section class="portal-part">
        <h2 class="portal-part__title">{portal.holidays.title}</h2>
        {holidays.length === 0 && <p>{portal.holidays.none}</p>}
        <ul class="holidays">
          {holidays.map(({ date, name }) => (
            <li class="holidays__day">
              <span class="holidays__date">{date}</span> <span>{name}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="portal-part">
        <h2 class="portal-part__title">{portal.place.title}</h2>
        <p>{address}</p>
      </section>
      <section class="portal-part">
        <h2 class="portal-part__title">{portal.complaints}</h2>
        <p>{complaints}</p>
        {isDemo && <p class="portal-note">{portal.demo}</p>}
      </section>
    </aside>
  )
}
