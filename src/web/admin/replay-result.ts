import type { ReplayResultProps } from '../../../views/admin/replay-result.tsx'
import type { ReplayGroup } from '../../../views/admin/replay-table.tsx'
import type { ReplayOfDay } from '../../estimates/replayed-day.ts'
import { type DayComparison, LONG_SECONDS } from '../../estimates/rules/replay/compare-days.ts'
import { clockTime, dateInWords } from '../../words/format.ts'
import { phrase, wordsOf } from '../../words/language.ts'
import { className } from '../../words/ticket-class.ts'
import type { AdminHere } from './frame.ts'

/** A replayed day as the page shows it. */
export function resultOf(
  { versions, isSamePolicy, comparison }: ReplayOfDay,
  { office, language }: AdminHere,
  day: string,
): Omit<ReplayResultProps, 'language'> {
  const { result } = wordsOf(language).adminReplay
  const { whole, classes, lines, lastCallAt, closeness, guessed } = comparison
  return {
    date: dateInWords(day, language),
    ...{ versions, isSamePolicy, closeness },
    classes: [
      { name: result.all, figures: whole, lastCall: lastCallOf(lastCallAt, office.timeZone) },
      ...classes.map(({ class: whose, figures }) => ({ name: className(language, whose), figures })),
    ],
    lines: lines.map(({ line, class: whose, figures }) => {
      const name = className(language, whose)
      const inLine =
        line === null
          ? phrase(language, result.noLine, { name })
          : phrase(language, result.lineGroup, { line, name })
      return { name: inLine, figures }
    }),
    guessed: guessed.other,
    longMinutes: LONG_SECONDS / 60,
  }
}

function lastCallOf(
  { lived, same, other }: DayComparison['lastCallAt'],
  timeZone: string,
): NonNullable<ReplayGroup['lastCall']> {
  const said = (at: number | null) => (at === null ? null : clockTime(at, timeZone))
  return {
    ...{ lived: said(lived), same: said(same), other: said(other) },
    differenceSeconds: same === null || other === null ? null : Math.round((other - same) / 1000),
  }
}
