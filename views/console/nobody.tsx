import { phrase, wordsOf } from '../../src/words/language.ts'
import { StateCard } from '../components/state-card.tsx'
import { type DeskFacts, reasonName, timeOf } from './desk.ts'

export type NobodyProps = { desk: DeskFacts }

/** The counter while nobody is at it: ready, with nobody waiting, or paused. */
export function Nobody({ desk }: NobodyProps) {
  const { language, pause, line, handed } = desk
  const { nobody: words } = wordsOf(language).console
  const next = handed[0] ?? line[0]
  if (pause !== null) {
    const facts = { reason: reasonName(language, pause.reason), time: timeOf(desk, pause.at) }
    return (
      <StateCard tone="waiting" icon="clock-pause" title={words.paused}>
        <p>{phrase(language, words.pausedNote, facts)}</p>
      </StateCard>
    )
  } else if (next === undefined) {
    return (
      <StateCard tone="neutral" icon="users" title={words.empty}>
        <p>{words.emptyNote}</p>
      </StateCard>
    )
  } else {
    return (
      <StateCard tone="called" icon="bell" title={words.ready}>
        <p>{phrase(language, words.readyNote, { number: next.number, service: next.service })}</p>
      </StateCard>
    )
  }
}
