import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { BothFields } from '../components/both-fields.tsx'
import { errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { AdminForm } from './admin-form.tsx'
import { AdminPage, type Framed } from './admin-page.tsx'

export type OfficePageProps = Framed & {
  typed: Readonly<Record<string, string>>
  errors?: readonly FieldError[]
}

/** What an office is called, where it is, and what it declares. */
export function OfficePage({ typed, errors = [], mayManage, ...frame }: OfficePageProps) {
  const { language, office } = frame
  const words = wordsOf(language).adminHouse.office
  const { pledge } = wordsOf(language).adminCatalogue
  const both = { language, typed, errors }
  const field = (id: string) => ({ language, id, value: typed[id] ?? '', ...errorFor(errors, id) })
  return (
    <AdminPage {...frame} title={words.title} lead={words.lead}>
      <AdminForm
        {...{ language, errors }}
        action={paths.adminOffice(office.slug)}
        submit={mayManage ? words.save : null}
      >
        <BothFields {...both} id="name" label={words.name} />
        <BothFields {...both} id="shortName" label={words.shortName} />
        <Field {...field('address')} label={words.address} />
        <BothFields {...both} id="slogan" label={words.slogan} />
        <BothFields {...both} id="complaints" label={words.complaints} kind="area" />
        <h2>{words.pledge}</h2>
        <p class="admin__note">{words.pledgeLead}</p>
        <BothFields {...both} id="pledge" label={words.pledgeText} kind="area" />
        <div class="fields-beside">
          <Field {...field('pledge_place')} label={words.place} />
          <Field {...field('pledge_date')} kind="date" label={words.date} />
          <Field {...field('pledge_by')} label={words.by} />
        </div>
        <Field
          {...field('pledge_validTo')}
          kind="date"
          label={pledge.validTo}
          hint={pledge.validToHint}
          required={false}
        />
      </AdminForm>
    </AdminPage>
  )
}
