import { phrase, wordsOf } from '../../src/words/language.ts'
import { type DeskFacts, minutesBetween, type Waiting } from './desk.ts'

export type WaitingNumberProps = { desk: DeskFacts; id: string; those: readonly Waiting[] }

/** The number of somebody who waits: typed as it stands on their ticket, or chosen among the next of the line. */
export function WaitingNumber({ desk, id, those }: WaitingNumberProps) {
  const { language, now } = desk
  const { ask } = wordsOf(language).console
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {ask.number}
      </label>
      <input
        class="field__control"
        id={id}
        name="number"
        list={`${id}-next`}
        required
        maxlength={20}
        autocomplete="off"
        autocapitalize="characters"
      />
      <datalist id={`${id}-next`}>
        {those.map(({ number, service, issuedAt }) => (
          <option value={number}>
            {phrase(language, ask.waitingRow, { service, minutes: minutesBetween(issuedAt, now) })}
          </option>
        ))}
      </datalist>
    </div>
  )
}
