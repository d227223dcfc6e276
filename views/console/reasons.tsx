import { type Language, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { ActForm } from './act-form.tsx'
import { reasonName } from './desk.ts'

export type ReasonsProps = {
  language: Language
  /** What the button that opens it names in `popovertarget`. */
  id: string
  question: string
  reasons: readonly string[]
  action: string
  formKey: string
}

/** Asks for a reason of the office's list; choosing one is doing it. The keys 1, 2, 3 choose too. */
export function Reasons({ language, id, question, reasons, action, formKey }: ReasonsProps) {
  return (
    <div class="reasons" popover="auto" id={id} role="dialog" aria-labelledby={`${id}-question`}>
      <h2 class="reasons__question" id={`${id}-question`}>
        {question}
      </h2>
      <ActForm action={action} formKey={formKey}>
        <ul class="reasons__list">
          {reasons.map((reason, place) => (
            <li>
              <Button
                kind="plain"
                wide
                name="reason"
                value={reason}
                label={reasonName(language, reason)}
                keyLabel={String(place + 1)}
                attributes={{ 'data-key': String(place + 1) }}
              />
            </li>
          ))}
        </ul>
      </ActForm>
      <Button
        kind="quiet"
        type="button"
        label={wordsOf(language).console.reason.keep}
        keyLabel="Esc"
        attributes={{ popovertarget: id, popovertargetaction: 'hide' }}
      />
    </div>
  )
}
