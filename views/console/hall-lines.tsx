import { phrase, wordsOf } from '../../src/words/language.ts'
import { endTimes, minutesBetween } from './desk.ts'
import type { HallFacts, HallLine } from './hall.ts'

export type HallLinesProps = { hall: HallFacts }

/** Every line: how many wait, who waits longest, where it is served. Those without a counter say so. */
export function HallLines({ hall }: HallLinesProps) {
  const { hall: words } = wordsOf(hall.language).console
  return (
    <section class="hall__lines" tabindex={0} aria-labelledby="hall-lines">
      <h2 id="hall-lines">{words.lines}</h2>
      <table class="lines">
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.waiting}</th>
            <th scope="col">{words.oldest}</th>
            <th scope="col">{words.ends}</th>
            <th scope="col">{words.served}</th>
          </tr>
        </thead>
        <tbody>
          {hall.lines.map((line) => (
            <Row hall={hall} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ hall, line }: HallLinesProps & { line: HallLine }) {
  const { language, now } = hall
  const { hall: words } = wordsOf(language).console
  const { name, waiting, oldest, counters, end } = line
  const isLeft = waiting > 0 && counters.length === 0
  return (
    <tr>
      <th scope="row">
        <strong class="lines__letter">{line.line}</strong> {name}
      </th>
      <td class="lines__count">{waiting}</td>
      <td>
        {oldest === null
          ? words.none
          : phrase(language, words.oldestValue, {
              number: oldest.number,
              minutes: minutesBetween(oldest.issuedAt, now),
            })}
      </td>
      <td>{waiting === 0 ? words.none : endOf(hall, end)}</td>
      <td data-tone={isLeft ? 'late' : undefined} class={isLeft ? 'lines__left' : undefined}>
        {counters.length === 0 ? words.noCounter : counters.join(', ')}
      </td>
    </tr>
  )
}

/** About when the line is empty, and from when to when it may be. */
function endOf({ language, timeZone }: HallFacts, end: HallLine['end']): string {
  const { hall: words } = wordsOf(language).console
  return end === null ? words.noEnd : phrase(language, words.endValue, endTimes(end, timeZone))
}
