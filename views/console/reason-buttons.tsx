import { type Language, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { reasonName } from './desk.ts'

export type ReasonButtonsProps = { language: Language; reasons: readonly string[] }

/** The reasons of an office, each a button that sends the form with it. */
export function ReasonButtons({ language, reasons }: ReasonButtonsProps) {
  if (reasons.length === 0) return <p class="dialog__hint">{wordsOf(language).console.ask.noReason}</p>
  return (
    <ul class="reasons">
      {reasons.map((reason, place) => (
        <li>
          <Button
            kind="plain"
            wide
            name="reason"
            value={reason}
            label={reasonName(language, reason)}
            {...(place < 9 && {
              keyLabel: String(place + 1),
              attributes: { 'data-key': String(place + 1) },
            })}
          />
        </li>
      ))}
    </ul>
  )
}
