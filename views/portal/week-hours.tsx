import { type Language, phrase, wordsOf } from '../../src/words/language.ts'

/** A day of this week; `holiday` names why it is closed. */
export type DayHours = {
  name: string
  /** "08.00–11.30", in order; none on a closed day. */
  times: readonly string[]
  isToday: boolean
  holiday: string | null
}

export type WeekHoursProps = { language: Language; days: readonly DayHours[]; zone: string }

/** The hours of this week with today marked. */
export function WeekHours({ language, days, zone }: WeekHoursProps) {
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
                {holiday !== null
                  ? phrase(language, hours.holiday, { name: holiday })
                  : times.length === 0
                    ? hours.closed
                    : times.join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
