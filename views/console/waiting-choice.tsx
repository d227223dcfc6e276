import { phrase, wordsOf } from '../../src/words/language.ts'
import { type DeskFacts, minutesBetween, type Waiting } from './desk.ts'

export type WaitingChoiceProps = { desk: DeskFacts; id: string; those: readonly Waiting[] }

/** One of those who wait. Each row has a name of its own, so that a choice outlives a change of the line. */
export function WaitingChoice({ desk, id, those }: WaitingChoiceProps) {
  const { language, now } = desk
  const { ask } = wordsOf(language).console
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {ask.number}
      </label>
      <select class="field__control" id={id} name="ticket" required>
        <option value="" id={`${id}-none`}>
          {ask.choose}
        </option>
        {those.map((ticket) => (
          <option value={ticket.id} id={`${id}-${ticket.id}`}>
            {phrase(language, ask.waitingRow, {
              number: ticket.number,
              service: ticket.service,
              minutes: minutesBetween(ticket.issuedAt, now),
            })}
          </option>
        ))}
      </select>
    </div>
  )
}
