import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Sure } from './sure.tsx'

export type HolidayKind = 'national' | 'joint-leave' | 'local'

export type HolidayRow = {
  day: string
  /** The day in words. */
  date: string
  name: string
  kind: HolidayKind
  source: string
  /** The part of the day that is closed; null for all of it. */
  part: { from: string; to: string } | null
}

export type HolidayListProps = {
  language: Language
  holidays: readonly HolidayRow[]
  /** Where each is withdrawn, and what will be then; null for who may only look. */
  withdrawal: { action: (day: string) => string; sure: (date: string) => string } | null
}

/** The days on which an office or a service is closed, in the order of the year. */
export function HolidayList({ language, holidays, withdrawal }: HolidayListProps) {
  const words = wordsOf(language).adminTimes.holiday
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.source}</th>
          {withdrawal && <th scope="col">{words.withdraw}</th>}
        </tr>
      </thead>
      <tbody>
        {holidays.map(({ day, date, name, kind, source, part }) => (
          <tr>
            <th scope="row">{date}</th>
            <td data-label={words.name}>
              {name}
              <span class="list__note">
                {words.kinds[kind]}
                {part && `. ${phrase(language, words.part, part)}`}
              </span>
            </td>
            <td data-label={words.source}>{source}</td>
            {withdrawal && (
              <td>
                <Sure
                  action={withdrawal.action(day)}
                  label={words.withdraw}
                  heard={`${name}, ${date}`}
                  sure={withdrawal.sure(date)}
                  submit={phrase(language, words.withdrawSubmit, { name })}
                />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
