import { clockTime } from '../../src/words/format.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { classInSentence } from '../../src/words/ticket-class.ts'
import type { SoonerFor, SupposedFacts, SupposedLine } from './supposed.ts'
import { newcomerInShort } from './verdict.ts'

export type SupposedTableProps = { facts: SupposedFacts }

/** Each line that would change: a newcomer's wait and the end of the line as they are and as they would be. */
export function SupposedTable({ facts }: SupposedTableProps) {
  const words = wordsOf(facts.language).supposed
  return (
    <table class="supposed__table">
      <caption class="only-heard">{words.table}</caption>
      <thead>
        <tr>
          <th scope="col" rowspan={2}>
            {words.line}
          </th>
          <th scope="col" rowspan={2}>
            {words.waiting}
          </th>
          <th scope="colgroup" colspan={2}>
            {words.newcomer}
          </th>
          <th scope="colgroup" colspan={2}>
            {words.end}
          </th>
          <th scope="col" rowspan={2}>
            {words.sooner}
          </th>
        </tr>
        <tr>
          {[words.now, words.opened, words.now, words.opened].map((each) => (
            <th scope="col">{each}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.lines.map((line) => (
          <Row facts={facts} line={line} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ facts, line }: SupposedTableProps & { line: SupposedLine }) {
  const { language } = facts
  const words = wordsOf(language).supposed
  const { newcomer, services, waiting } = line
  return (
    <tr>
      <th scope="row">
        <strong class="supposed__letter">{line.line}</strong> {line.name}
      </th>
      <td class="supposed__count">{waiting}</td>
      <td>{newcomerInShort(language, newcomer.now)}</td>
      <td>
        <strong class="supposed__then">{newcomerInShort(language, newcomer.opened)}</strong>
        {services !== null && <small>{phrase(language, words.forServices, { services })}</small>}
      </td>
      <End facts={facts} line={line} which="now" />
      <End facts={facts} line={line} which="opened" />
      <td>
        {line.sooner.length === 0 ? (
          words.nobody
        ) : (
          <ul class="supposed__sooner">
            {line.sooner.map((each) => (
              <Sooner facts={facts} sooner={each} isAlone={line.sooner.length === 1} />
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}

function End({
  facts: { language, timeZone },
  line: { end, waiting },
  which,
}: SupposedTableProps & { line: SupposedLine; which: 'now' | 'opened' }) {
  const words = wordsOf(language).supposed
  const shown = end[which]
  if (shown === null) return <td>{waiting === 0 ? words.nobody : words.noEnd}</td>
  const at = clockTime(shown.at, timeZone)
  return (
    <td>
      {which === 'opened' ? <strong class="supposed__then">{at}</strong> : at}
      <small>
        {phrase(language, words.endRange, {
          from: clockTime(shown.from, timeZone),
          to: clockTime(shown.to, timeZone),
        })}
      </small>
    </td>
  )
}

function Sooner({
  facts: { language },
  sooner,
  isAlone,
}: SupposedTableProps & { sooner: SoonerFor; isAlone: boolean }) {
  const words = wordsOf(language).supposed
  const { minutes, waiting, rescued } = sooner
  const known = { class: classInSentence(language, sooner.class), waiting }
  return (
    <li>
      {!isAlone && <small>{phrase(language, words.ofClass, known)}</small>}
      {minutes !== null && <strong>{soonerInWords(words, minutes, language)}</strong>}
      {rescued > 0 && <strong>{phrase(language, words.rescued, { count: rescued })}</strong>}
      {minutes === null && rescued === 0 && words.never}
    </li>
  )
}

type Words = ReturnType<typeof wordsOf>['supposed']

function soonerInWords(words: Words, minutes: number, language: SupposedFacts['language']): string {
  if (minutes === 0) return words.sameValue
  return minutes > 0
    ? phrase(language, words.soonerValue, { minutes })
    : phrase(language, words.laterValue, { minutes: -minutes })
}
