import type { ShownWait } from '../../src/estimates/rules/shown-wait.ts'
import { wholeNumber } from '../../src/words/format.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { waitInColumn } from '../../src/words/wait.ts'
import { LetterTile } from '../components/letter-tile.tsx'

/** The services that share a letter, how many wait for them, and how long who takes a number now. */
export type BoardGroup = { letter: string; name: string; waiting: number; wait: ShownWait }

export type LineTableProps = { language: Language; groups: readonly BoardGroup[] }

/** Above this many groups the rows become smaller. */
const ROOMY = 10
/** Below this many they keep together, however high the screen is. */
const FEW = 5

export function LineTable({ language, groups }: LineTableProps) {
  const words = wordsOf(language).display
  return (
    <section
      class="lines"
      aria-labelledby="lines-title"
      {...(groups.length > ROOMY && { 'data-many': true })}
      {...(groups.length < FEW && { 'data-few': true })}
    >
      <h2 class="only-heard" id="lines-title">
        {words.lines}
      </h2>
      <table class="lines__table">
        <thead>
          <tr>
            <th scope="col">{words.lines}</th>
            <th scope="col" class="lines__people">
              {words.people}
            </th>
            <th scope="col" class="lines__wait">
              {words.wait}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ letter, name, waiting, wait }) => (
            <tr>
              <th scope="row">
                <span class="lines__group">
                  <LetterTile letter={letter} size="small" />
                  <span class="only-heard">{letter}</span> <span>{name}</span>
                </span>
              </th>
              <td class="lines__people">{wholeNumber(waiting, language)}</td>
              <td class="lines__wait">{waitInColumn(language, wait)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
