import { paths } from '../../src/web/http/paths.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { ErrorSummary, errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'

export type AuditSearchProps = {
  language: Language
  office: string
  /** What is looked for, as it was typed and chosen. */
  sought: { from: string; until: string; by: string; what: string }
  /** Who may be chosen: how they are written in a line, and their name. */
  people: readonly { by: string; name: string }[]
  errors?: readonly FieldError[]
}

/** Nothing of a search must be filled in, and it needs no word to say so. */
const optional = { required: false } as const

/** Looks for lines by time, by who and by what. It is a question, so the answer has an address of its own. */
export function AuditSearch({ language, office, sought, people, errors = [] }: AuditSearchProps) {
  const words = wordsOf(language).admin.audit
  const all = { value: '', label: words.all }
  const isAsked = [sought.from, sought.until, sought.by, sought.what].some((value) => value !== '')
  return (
    <form class="search" method="get" action={paths.adminAudit(office)} novalidate>
      <ErrorSummary language={language} errors={errors} />
      <div class="search__fields">
        <Field
          {...{ language, id: 'from', kind: 'date', label: words.from, value: sought.from }}
          attributes={optional}
          {...errorFor(errors, 'from')}
        />
        <Field
          {...{ language, id: 'until', kind: 'date', label: words.until, value: sought.until }}
          attributes={optional}
          {...errorFor(errors, 'until')}
        />
        <Field
          {...{ language, id: 'by', kind: 'choice', label: words.by, value: sought.by }}
          attributes={optional}
          options={[all, ...people.map(({ by, name }) => ({ value: by, label: name }))]}
        />
        <Field
          {...{ language, id: 'what', kind: 'choice', label: words.what, value: sought.what }}
          attributes={optional}
          options={[all, ...Object.entries(words.groups).map(([value, label]) => ({ value, label }))]}
        />
        <div class="search__actions">
          <Button label={words.submit} icon="search" />
          {isAsked && <Button kind="quiet" href={paths.adminAudit(office)} label={words.reset} />}
        </div>
      </div>
    </form>
  )
}
