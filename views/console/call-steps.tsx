import { timer } from '../../src/words/format.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Icon } from '../components/icon.tsx'
import { type DeskFacts, secondsOf, secondsUntil, type Visitor } from './desk.ts'

export type CallStepsProps = { desk: DeskFacts; visitor: Visitor }

/** The announcements made and those still needed before a ticket may be absent. */
export function CallSteps({ desk, visitor }: CallStepsProps) {
  const { language, rules } = desk
  const words = wordsOf(language).console.visitor
  const made = visitor.calls.length
  const shown = Math.max(rules.calls, made)
  const steps = Array.from({ length: shown }, (_, place) => place).slice(-4)
  return (
    <>
      <ol class="calls">
        {steps.map((place) => (
          <li class="calls__step" data-made={place < made ? 'yes' : 'no'}>
            <Icon name={place < made ? 'megaphone' : 'hourglass'} />
            <span>
              <strong>{phrase(language, words.call, { count: place + 1 })}</strong>
              <StepNote desk={desk} visitor={visitor} place={place} />
            </span>
          </li>
        ))}
      </ol>
      <p class="visitor__note">
        <Icon name="ticket" />
        <span>{absenceNote(desk)}</span>
      </p>
    </>
  )
}

function StepNote({ desk, visitor, place }: CallStepsProps & { place: number }) {
  const { language } = desk
  const words = wordsOf(language).console.visitor
  const call = visitor.calls[place]
  const seconds = secondsUntil(desk, visitor.pauseEndsAt)
  if (call !== undefined) {
    return <small>{phrase(language, words.callMade, { time: secondsOf(desk, call.at) })}</small>
  } else if (place > visitor.calls.length) {
    return <small>{phrase(language, words.callLater, { count: place })}</small>
  } else if (seconds === 0) {
    return <small>{words.callReady}</small>
  } else {
    return (
      <small data-until={String(visitor.pauseEndsAt)} data-template={words.callIn}>
        {phrase(language, words.callIn, { time: timer(seconds) })}
      </small>
    )
  }
}

function absenceNote({ language, rules }: DeskFacts) {
  const words = wordsOf(language).console.visitor
  if (rules.returnMax === 0) {
    return words.absenceFinal
  } else {
    return (
      <>
        <strong>{words.absenceTitle}</strong>{' '}
        {phrase(language, words.absenceNote, { max: rules.returnMax, after: rules.returnAfter })}
      </>
    )
  }
}
