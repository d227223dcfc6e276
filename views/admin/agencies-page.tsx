import { paths } from '../../src/web/http/paths.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { BothFields } from '../components/both-fields.tsx'
import { errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { AdminForm } from './admin-form.tsx'
import { AdminPage, type Framed } from './admin-page.tsx'

/** An agency with what it answers for, by name. */
export type AgencyRow = {
  code: string
  name: string
  counters: readonly string[]
  services: readonly string[]
}

export type AgenciesPageProps = Framed & {
  agencies: readonly AgencyRow[]
  add?: { typed: Readonly<Record<string, string>>; errors: readonly FieldError[] }
}

/** Who works in an office, what is theirs, and one more. */
export function AgenciesPage({ agencies, add, mayManage, ...frame }: AgenciesPageProps) {
  const { language, office } = frame
  const words = wordsOf(language).adminHouse.agencies
  return (
    <AdminPage {...frame} title={words.title} lead={words.lead}>
      <div class="admin__two">
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{words.agency}</th>
              <th scope="col">{words.counters}</th>
              <th scope="col">{words.services}</th>
            </tr>
          </thead>
          <tbody>
            {agencies.map(({ code, name, counters, services }) => (
              <tr>
                <th scope="row">
                  {mayManage ? (
                    <a href={paths.adminAgency(office.slug, code)}>{name}</a>
                  ) : (
                    <span>{name}</span>
                  )}
                  <span class="list__note">{code}</span>
                </th>
                <td data-label={words.counters}>{counters.join(', ') || words.none}</td>
                <td data-label={words.services}>{services.join(', ') || words.none}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {mayManage && <AddAgency language={language} office={office.slug} {...add} />}
      </div>
    </AdminPage>
  )
}

type AddAgencyProps = { language: Language; office: string } & Partial<NonNullable<AgenciesPageProps['add']>>

function AddAgency({ language, office, typed = {}, errors = [] }: AddAgencyProps) {
  const words = wordsOf(language).adminHouse.agencies
  return (
    <AdminForm
      {...{ language, errors }}
      action={paths.adminAgencies(office)}
      title={words.add}
      submit={words.submit}
    >
      <Field
        {...{ language, id: 'code', label: words.code, hint: words.codeHint, value: typed.code ?? '' }}
        {...errorFor(errors, 'code')}
        attributes={{
          autocomplete: 'off',
          autocapitalize: 'characters',
          spellcheck: 'false',
          maxlength: '40',
        }}
      />
      <BothFields {...{ language, typed, errors, id: 'name', label: words.name }} />
    </AdminForm>
  )
}
