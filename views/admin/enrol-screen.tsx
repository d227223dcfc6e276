import type { DeviceRole } from '../../src/people/rules/can.ts'
import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { ErrorSummary, errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'

export type FoundScreen = { role: DeviceRole; code: string; address: string; minutes: number }

export type EnrolScreenProps = {
  language: Language
  office: string
  /** The screen that shows the code that was typed. */
  found?: FoundScreen
  /** What was typed: the code, or the name of the screen. */
  typed?: string
  errors?: readonly FieldError[]
  refusal?: string
}

/** First the code on the screen, then what it is and a name for it. */
export function EnrolScreen(props: EnrolScreenProps) {
  return props.found === undefined ? <TypeCode {...props} /> : <Confirm {...props} found={props.found} />
}

function TypeCode({ language, office, typed = '', refusal }: EnrolScreenProps) {
  const { code } = wordsOf(language).admin.devices
  const errors = refusal === undefined ? [] : [{ field: 'code', message: refusal }]
  return (
    <form
      class="card-form"
      method="get"
      action={paths.adminDevices(office)}
      novalidate
      {...(refusal !== undefined && { 'data-now': true })}
    >
      <h2>{code.title}</h2>
      <p>{code.lead}</p>
      <ErrorSummary language={language} errors={errors} />
      <Field
        language={language}
        id="code"
        label={code.field}
        hint={code.hint}
        value={typed}
        {...errorFor(errors, 'code')}
        attributes={{
          autocomplete: 'off',
          autocapitalize: 'characters',
          spellcheck: 'false',
          maxlength: '12',
        }}
      />
      <Button label={code.submit} icon="search" />
    </form>
  )
}

function Confirm(props: EnrolScreenProps & { found: FoundScreen }) {
  const { language, office, found, typed = '', errors = [], refusal } = props
  const { devices, roles } = wordsOf(language).admin
  const { role, code, minutes, address } = found
  const words = devices.found
  return (
    <form class="card-form" method="post" action={paths.adminDevices(office)} novalidate data-now>
      <h2>{phrase(language, words.title, { role: roles[role] })}</h2>
      <p class="card-form__code">{code}</p>
      <p>{words.check}</p>
      <p>{phrase(language, words.asked, { minutes, address })}</p>
      <ErrorSummary language={language} errors={errors} />
      {refusal && <Banner tone="late" icon="alert-triangle" title={refusal} attributes={{ role: 'alert' }} />}
      <input type="hidden" name="code" value={code} />
      <Field
        language={language}
        id="label"
        label={words.label}
        hint={words.labelHint}
        value={typed}
        {...errorFor(errors, 'label')}
        attributes={{ autocomplete: 'off', maxlength: '60' }}
      />
      <div class="card-form__actions">
        <Button label={words.submit} icon="check" />
        <Button kind="outline" href={paths.adminDevices(office)} label={words.other} />
      </div>
    </form>
  )
}
