import type { Accuracy } from '../../src/estimates/rules/accuracy.ts'
import { wholeNumber } from '../../src/words/format.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { percentOf, signedMinutes, wholeMinutes } from './accuracy-words.ts'

/** How good some of the estimates were; null where they are too few to say. */
export type AccuracyRow = {
  name: string
  href?: string
  /** How many of them had their ticket called. */
  called: number
  accuracy: Accuracy | null
}

export type AccuracyTableProps = {
  language: Language
  /** By what the rows differ. */
  by: 'hours' | 'services' | 'days' | 'kinds'
  rows: readonly AccuracyRow[]
}

/** How good the estimates were, one row for each hour, service, day or occasion. */
export function AccuracyTable({ language, by, rows }: AccuracyTableProps) {
  const { tables, keys, columns } = wordsOf(language).accuracy
  return (
    <table class="accuracy-table" data-table={by}>
      <caption class="only-heard">{tables[by]}</caption>
      <thead>
        <tr>
          <th scope="col">{keys[by]}</th>
          {[columns.count, columns.coverage, columns.error, columns.bias].map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, href, called, accuracy }) => (
          <tr>
            <th scope="row">{href === undefined ? name : <a href={href}>{name}</a>}</th>
            <td>{wholeNumber(called, language)}</td>
            <td>{accuracy === null ? '–' : percentOf(accuracy.coverage)}</td>
            <td>{accuracy === null ? '–' : wholeMinutes(accuracy.medianErrorSeconds)}</td>
            <td>{accuracy === null ? '–' : signedMinutes(accuracy.biasSeconds)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
