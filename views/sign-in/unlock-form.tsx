import { paths } from '../../src/web/http/paths.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { ErrorSummary, errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'

export type UnlockFormProps = {
  language: Language
  office: string
  /** Who has a PIN. */
  officers: readonly { id: string; name: string }[]
  officer?: string
  next?: string
  errors?: readonly FieldError[]
  refusal?: string
}

/** The way in by PIN, which only the browser of a counter offers. */
export function UnlockForm(props: UnlockFormProps) {
  const { language, office, officers, officer = '', next, errors = [], refusal } = props
  const words = wordsOf(language).signIn.unlock
  const none = (
    <p class="sign-in__note">
      <a href={`${paths.signIn(office)}?${new URLSearchParams({ next: paths.pin(office) })}`}>{words.none}</a>
    </p>
  )
  if (officers.length === 0) return none
  return (
    <form class="sign-in__form" method="post" action={paths.unlock(office)} novalidate>
      <h2>{words.title}</h2>
      <ErrorSummary language={language} errors={errors} />
      {refusal && <Banner tone="late" icon="alert-triangle" title={refusal} attributes={{ role: 'alert' }} />}
      {next && <input type="hidden" name="next" value={next} />}
      <Field
        language={language}
        id="officer"
        kind="choice"
        label={words.officer}
        value={officer}
        options={[
          { value: '', label: words.choose },
          ...officers.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...errorFor(errors, 'officer')}
      />
      <Field
        language={language}
        id="pin"
        kind="password"
        label={words.pin}
        {...errorFor(errors, 'pin')}
        attributes={{ autocomplete: 'off', inputmode: 'numeric', maxlength: '8' }}
      />
      <Button label={words.submit} wide />
      {none}
    </form>
  )
}
