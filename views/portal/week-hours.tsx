import { type Language, phrase, wordsOf } from '../../src/words/language.ts'

/** A day of this week; `holiday` names why it, or a part of it, is closed. */
export type DayHours = {
  name: string
  /** "08.00–11.30", in order; none on a closed day. */
  times: readonly string[]
  isToday: boolean
  holiday: string | null
}

export type WeekHoursProps = {
  language: Language
  days: readonly DayHours[]
  zone: string
  /** The period with other hours that today is in, such as Ramadan, and its last day in words. */
  period?: { name: string; to: string } | null
}

/** The hours of this week with today marked. */
export function WeekHours({ language, days, zone, period = null }: WeekHoursProps) {
  const { hours } = wordsOf(language).portal
  return (
    <section class="portal-part" id="hours" aria-labelledby="hours-title">
      <h2 class="portal-part__title" id="hours-title">
        {phrase(language, hours.title, { zone })}
      </h2>
      <table class="week">
        <thead class="only-heard">
          <tr>
            <th scope="col">{hours.day}</th>
            <th scope="col">{hours.times}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ name, times, isToday, holiday }) => (
            <tr class="week__day" {...(isToday && { 'aria-current': 'date' as const })}>
              <th scope="row">{isToday ? `${hours.today}, ${name}` : name}</th>
              <td>
                {times.length > 0 ? times.join(', ') : holiday === null && hours.closed}
                {holiday !== null && ` ${phrase(language, hours.holiday, { name: holiday })}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {period && <p class="portal-note">{phrase(language, hours.period, period)}</p>}
    </section>
  )
}
