import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { ActForm } from './act-form.tsx'
import { type DeskFacts, destinationName, type Visitor } from './desk.ts'
import { Dialog } from './dialog.tsx'
import { ReasonButtons } from './reason-buttons.tsx'

export type TransferFormProps = { desk: DeskFacts; visitor: Visitor }

/** What the button that opens it names. */
export function transferForm({ id }: Pick<Visitor, 'id'>): string {
  return `transfer-${id}`
}

/** To the line of another service, or into the hands of another counter; for a reason of the office. */
export function TransferForm({ desk, visitor }: TransferFormProps) {
  const { language, office, counter, formKey, destinations, rules } = desk
  const { ask } = wordsOf(language).console
  const id = transferForm(visitor)
  return (
    <Dialog language={language} id={id} question={phrase(language, ask.transfer, { number: visitor.number })}>
      <ActForm action={paths.deskTicket(office, counter, visitor.id, 'transfer')} formKey={formKey}>
        <div class="dialog__ask">
          <div class="field">
            <label class="field__label" for={`${id}-to`}>
              {ask.destination}
            </label>
            <p class="field__hint" id={`${id}-hint`}>
              {rules.keepsPlace ? ask.keepsPlace : ask.losesPlace}
            </p>
            <select class="field__control" id={`${id}-to`} name="to" required aria-describedby={`${id}-hint`}>
              <option value="" id={`${id}-none`}>
                {ask.choose}
              </option>
              {destinations.counters.length > 0 && (
                <optgroup label={ask.toCounter} id={`${id}-counters`}>
                  {destinations.counters.map(({ code, name }) => (
                    <option value={`counter:${code}`} id={`${id}-counter-${code}`}>
                      {name}, {visitor.service}
                    </option>
                  ))}
                </optgroup>
              )}
              <optgroup label={ask.toLine} id={`${id}-lines`}>
                {destinations.services.map((service) => (
                  <option
                    value={`service:${service.code}`}
                    id={`${id}-service-${service.code}`}
                    disabled={service.suspended !== undefined}
                  >
                    {destinationName(language, service)}
                  </option>
                ))}
              </optgroup>
            </select>
          </div>
          <ReasonButtons language={language} reasons={rules.transferReasons} />
        </div>
      </ActForm>
    </Dialog>
  )
}
