import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { AdminForm } from './admin-form.tsx'
import { AdminPage, type Framed } from './admin-page.tsx'

export type LimitsPageProps = Framed & {
  version: number
  /** What stands in the fields, by their ids: `q0-perDay`. */
  typed: Readonly<Record<string, string>>
  rows: readonly { row: number; code: string; name: string }[]
  errors?: readonly FieldError[]
}

const parts = ['perDay', 'perHour', 'from', 'to'] as const

/** How many tickets are given of each service, and from each kiosk. */
export function LimitsPage({ version, typed, rows, errors = [], mayManage, ...frame }: LimitsPageProps) {
  const { language, office } = frame
  const words = wordsOf(language).adminRules.limits
  const field = (id: string) => ({ language, id, value: typed[id] ?? '', ...errorFor(errors, id) })
  const numeric = { attributes: { inputmode: 'numeric', autocomplete: 'off', required: false } }
  return (
    <AdminPage {...frame} title={words.title} lead={words.lead}>
      <AdminForm
        {...{ language, version, errors }}
        action={paths.adminLimits(office.slug)}
        submit={mayManage ? words.save : null}
      >
        <h2>{words.quotas}</h2>
        <table class="list list--fields">
          <thead>
            <tr>
              <th scope="col">{words.service}</th>
              {parts.map((part) => (
                <th scope="col">{words[part]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, code, name }) => (
              <tr>
                <th scope="row">
                  {name}
                  <span class="list__note">{code}</span>
                  <input type="hidden" name={`q${row}-service`} value={code} />
                </th>
                {parts.map((part) => (
                  <td data-label={words[part]}>
                    <Cell
                      {...field(`q${row}-${part}`)}
                      isDate={part === 'from' || part === 'to'}
                      label={phrase(language, words.of, { service: name, what: words[part] })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <h2>{words.device}</h2>
        <p class="admin__note">{words.deviceHint}</p>
        <div class="fields-beside">
          <Field {...field('tickets')} {...numeric} label={words.tickets} />
          <Field {...field('minutes')} {...numeric} label={words.minutes} />
        </div>
      </AdminForm>
    </AdminPage>
  )
}

type CellProps = { id: string; value: string; error?: string; isDate: boolean; label: string }

function Cell({ id, value, error, isDate, label }: CellProps) {
  return (
    <>
      {error && (
        <span class="field__error" id={`${id}-error`}>
          {error}
        </span>
      )}
      <input
        class="field__control"
        type={isDate ? 'date' : 'text'}
        aria-label={label}
        {...{ id, name: id, value }}
        {...(!isDate && { inputmode: 'numeric' as const, autocomplete: 'off' })}
        {...(error && { 'aria-invalid': 'true' as const, 'aria-describedby': `${id}-error` })}
      />
    </>
  )
}
