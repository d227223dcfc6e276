import type { Three, WaitFigures } from '../../src/estimates/rules/replay/compare-days.ts'
import { timer, wholeNumber } from '../../src/words/format.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'

/** Some of those who waited, by kind of number or by line. */
export type ReplayGroup = Readonly<{
  name: string
  figures: Three<WaitFigures>
  /** When somebody was last called, in words of a clock, and by how many seconds the replays differ. */
  lastCall?: Three<string | null> & Readonly<{ differenceSeconds: number | null }>
}>

export type ReplayTableProps = {
  language: Language
  name: 'classes' | 'lines'
  groups: readonly ReplayGroup[]
  /** A wait longer than this is counted apart. */
  longMinutes: number
}

/** Waits as they were and as they would have been, side by side. */
export function ReplayTable({ language, name, groups, longMinutes }: ReplayTableProps) {
  const { columns } = wordsOf(language).adminReplay
  return (
    <section class="figures-wide" tabindex={0} aria-labelledby={`replay-${name}`}>
      <table class="figures replay" data-table={`replay-${name}`}>
        <thead>
          <tr>
            <th scope="col">{columns.key}</th>
            <th scope="col">{columns.lived}</th>
            <th scope="col">{columns.same}</th>
            <th scope="col">{columns.other}</th>
            <th scope="col" data-begins="">
              {columns.difference}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <Group {...{ language, group, longMinutes }} />
        ))}
      </table>
    </section>
  )
}

type GroupProps = { language: Language; group: ReplayGroup; longMinutes: number }

function Group({ language, group: { name, figures, lastCall }, longMinutes }: GroupProps) {
  const { rows, result } = wordsOf(language).adminReplay
  const { called, uncalled } = figures.lived
  const count = (name: 'called' | 'uncalled' | 'long') => three(figures, (each) => each[name])
  const wait = (name: 'medianSeconds' | 'p90Seconds' | 'longestSeconds') =>
    three(figures, (each) => each[name])
  const waits = ['medianSeconds', 'p90Seconds', 'longestSeconds'] as const
  return (
    <tbody>
      <tr class="replay__group">
        <th scope="rowgroup" colspan={5}>
          {phrase(language, result.group, { name, count: called + uncalled })}
        </th>
      </tr>
      {waits.map((name) => (
        <Row label={rows[name]} values={wait(name)} say={timer} />
      ))}
      <Row
        label={phrase(language, rows.long, { minutes: longMinutes })}
        values={count('long')}
        say={(number) => wholeNumber(number, language)}
      />
      <Row label={rows.called} values={count('called')} say={(number) => wholeNumber(number, language)} />
      <Row label={rows.uncalled} values={count('uncalled')} say={(number) => wholeNumber(number, language)} />
      {lastCall && (
        <tr data-row="lastCall">
          <th scope="row">{rows.lastCallAt}</th>
          <td>{lastCall.lived ?? '–'}</td>
          <td>{lastCall.same ?? '–'}</td>
          <td>{lastCall.other ?? '–'}</td>
          <td data-begins="">{signed(lastCall.differenceSeconds, timer)}</td>
        </tr>
      )}
    </tbody>
  )
}

type Say = (value: number) => string
type RowProps = { label: string; values: Three<number | null>; say: Say }

function Row({ label, values: { lived, same, other }, say }: RowProps) {
  const difference = same === null || other === null ? null : other - same
  return (
    <tr>
      <th scope="row">{label}</th>
      {[lived, same, other].map((value) => (
        <td>{value === null ? '–' : say(value)}</td>
      ))}
      <td data-begins="">{signed(difference, say)}</td>
    </tr>
  )
}

/** "+3:20", "−1:05", or as it is for nought. */
export function signed(difference: number | null, say: Say): string {
  if (difference === null) return '–'
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : ''
  return `${sign}${say(Math.abs(difference))}`
}

function three<From, To>({ lived, same, other }: Three<From>, make: (from: From) => To): Three<To> {
  return { lived: make(lived), same: make(same), other: make(other) }
}
