import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Icon } from './icon.tsx'

export type TurnLineProps = {
  /** People who will be called before. */
  ahead: number
  /** People who have gone in since the ticket was taken. */
  served?: number
  language: Language
  /** How many dots there is room for; more people are said as a number. */
  room?: number
}

/** The line as it stands: the door, people ahead, you. */
export function TurnLine({ ahead, served = 0, language, room = 10 }: TurnLineProps) {
  const { people, turnLine } = wordsOf(language).common
  const shown = Math.min(ahead, room)
  const gone = Math.min(served, Math.max(0, room - shown))
  const hidden = ahead - shown
  return (
    <div class="turn-line" role="img" aria-label={phrase(language, people.ahead, { count: ahead })}>
      <Icon name="door" />
      {dots(gone, 'turn-line__dot turn-line__dot--gone')}
      {dots(shown, 'turn-line__dot')}
      {hidden > 0 && (
        <span class="turn-line__more">{phrase(language, turnLine.more, { count: hidden })}</span>
      )}
      <span class="turn-line__you">{turnLine.you}</span>
    </div>
  )
}

function dots(count: number, name: string) {
  return Array.from({ length: count }, () => <span class={name} />)
}
