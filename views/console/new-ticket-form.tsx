import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { ServiceOptions, type ServiceOptionsProps } from './service-options.tsx'

export type NewTicketFormProps = ServiceOptionsProps & {
  office: string
  counter: string
  formKey: string
  hasPriority: boolean
}

/** How many further services may be named at once. */
const FURTHER = [2, 3] as const

/** A ticket for somebody who cannot use the kiosk: the service, the kind, and what else they came for. */
export function NewTicketForm({ office, counter, formKey, hasPriority, ...options }: NewTicketFormProps) {
  const { language } = options
  const { common, console } = wordsOf(language)
  const { make } = console
  return (
    <form class="make__form" method="post" action={paths.newTicket(office, counter)}>
      <input type="hidden" name="key" value={formKey} />
      <h2>{make.formTitle}</h2>
      <p class="make__lead">{make.lead}</p>
      <div class="field">
        <label class="field__label" for="make-service">
          {make.service}
        </label>
        <select class="field__control" id="make-service" name="service">
          <ServiceOptions {...options} />
        </select>
      </div>
      {hasPriority && (
        <fieldset class="make__kind">
          <legend class="field__label">{make.kind}</legend>
          <label class="tick" for="make-class-N">
            <input type="radio" id="make-class-N" name="class" value="N" checked />
            <span>{common.ticketClass.normal}</span>
          </label>
          <label class="tick" for="make-class-P">
            <input type="radio" id="make-class-P" name="class" value="P" />
            <span>{common.ticketClass.priority}</span>
          </label>
        </fieldset>
      )}
      <p class="make__lead" id="make-further">
        {make.furtherHint}
      </p>
      {FURTHER.map((place) => (
        <div class="field">
          <label class="field__label" for={`make-further-${place}`}>
            {phrase(language, make.further, { place })}
          </label>
          <select
            class="field__control"
            id={`make-further-${place}`}
            name="further"
            aria-describedby="make-further"
          >
            <option value="">{make.nothing}</option>
            <ServiceOptions {...options} />
          </select>
        </div>
      ))}
      <Button icon="ticket" label={make.go} wide />
    </form>
  )
}
