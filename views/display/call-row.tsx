import type { CounterKind } from '../../src/hall/rules/spoken-call.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Icon } from '../components/icon.tsx'

/** One announcement as the board shows it; `repeat` is 0 for the call itself. */
export type BoardCall = { seq: number; number: string; kind: CounterKind; counter: string; repeat: number }

export type CallRowProps = { language: Language; call: BoardCall; isNewest?: boolean }

/** A number, the way, its counter: readable from the last row. The newest has a colour, a word and an arrow. */
export function CallRow({ language, call, isNewest = false }: CallRowProps) {
  const words = wordsOf(language).display
  return (
    <li
      class="call"
      id={`call-${call.seq}`}
      data-call={String(call.seq)}
      {...(isNewest && { 'data-newest': true })}
      {...(call.number.length > 4 && { 'data-long': true })}
      {...(call.counter.length > 2 && { 'data-wide': true })}
    >
      <span class="call__number">{call.number}</span>{' '}
      <span class="call__way">
        {isNewest && <span class="call__mark">{words.newest}</span>}{' '}
        {call.repeat > 0 && <span class="call__repeat">{repeatLabel(language, call)}</span>}{' '}
        <span class="call__word">{words.kinds[call.kind]}</span>
        <Icon name="arrow-right" turns />
      </span>{' '}
      <span class="call__counter">{call.counter}</span>
    </li>
  )
}

/** The place where a call is shown while it is announced and stands on the board no longer; a behaviour fills it. */
export function Spotlight({ language }: { language: Language }) {
  return (
    <div class="spotlight" data-spotlight hidden aria-hidden="true">
      <div class="call" data-newest>
        <span class="call__number" data-spotlight-number />
        <span class="call__way">
          <span class="call__word" data-spotlight-kind>
            {wordsOf(language).display.kinds.counter}
          </span>
          <Icon name="arrow-right" turns />
        </span>
        <span class="call__counter" data-spotlight-counter />
      </div>
    </div>
  )
}

/** "Panggilan ke-2" for the first repeat. */
export function repeatLabel(language: Language, { repeat }: BoardCall): string {
  return phrase(language, wordsOf(language).display.repeat, { times: repeat + 1 })
}
