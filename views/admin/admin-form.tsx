import type { Child } from 'hono/jsx'
import type { Language } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx'

export type AdminFormProps = {
  language: Language
  action: string
  title?: string
  /** Without it nothing can be sent: who may only look sees what stands there. */
  submit: string | null
  /** The version of what is changed from which the form was made. */
  version?: number
  errors?: readonly FieldError[]
  /** The form brings a file. */
  hasFile?: boolean
  /** Stands beside the button. */
  beside?: Child
  children: Child
}

/** A form of the administration: what is wrong first, then the fields, then the one button. */
export function AdminForm(props: AdminFormProps) {
  const { language, action, title, submit, version, errors = [], hasFile, beside, children } = props
  return (
    <form
      class="card-form"
      method="post"
      action={action}
      novalidate
      {...(hasFile && { enctype: 'multipart/form-data' })}
    >
      {title && <h2>{title}</h2>}
      <ErrorSummary language={language} errors={errors} />
      {version !== undefined && <input type="hidden" name="version" value={String(version)} />}
      <fieldset class="card-form__fields" disabled={submit === null}>
        {children}
      </fieldset>
      <div class="card-form__actions">
        {submit !== null && <Button label={submit} />}
        {beside}
      </div>
    </form>
  )
}
