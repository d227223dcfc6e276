import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { Field } from '../components/field.tsx'
import { ServiceOptions, type ServiceOptionsProps } from './service-options.tsx'

export type PaperNumberFormProps = ServiceOptionsProps & {
  office: string
  counter: string
  formKey: string
  /** The letter of the paper series. */
  letter: string
  /** What probably comes next, or empty. */
  suggested: string
}

/** A number that was given on paper while the house stood still; entered in its order. */
export function PaperNumberForm(props: PaperNumberFormProps) {
  const { office, counter, formKey, letter, suggested, ...options } = props
  const { language } = options
  const { make } = wordsOf(language).console
  return (
    <form class="make__form" method="post" action={paths.newTicket(office, counter)}>
      <input type="hidden" name="key" value={formKey} />
      <h2>{make.paperTitle}</h2>
      <p class="make__lead">{make.paperLead}</p>
      <Field
        language={language}
        id="paper-number"
        name="number"
        label={make.number}
        hint={phrase(language, make.numberHint, { letter })}
        value={suggested}
        attributes={{ autocomplete: 'off', autocapitalize: 'characters', maxlength: '8' }}
      />
      <div class="field">
        <label class="field__label" for="paper-service">
          {make.service}
        </label>
        <select class="field__control" id="paper-service" name="service">
          <ServiceOptions {...options} />
        </select>
      </div>
      <Button kind="outline" icon="note" label={make.paperGo} wide />
    </form>
  )
}
