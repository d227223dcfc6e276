import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { BothFields } from '../components/both-fields.tsx'
import { errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { AdminForm } from './admin-form.tsx'
import { AdminPage, type Framed } from './admin-page.tsx'

export type RegulationPageProps = Omit<Framed, 'mayManage'> & {
  /** The code of the one that is changed, and how it is cited; null for a new one. */
  regulation: { code: string; cite: string } | null
  version: number
  typed: Readonly<Record<string, string>>
  errors?: readonly FieldError[]
  /** The fees that would no longer be charged; asked about before anything is saved. */
  stops?: readonly { service: string; fee: string }[]
  isChangedMeanwhile?: boolean
}

/** One regulation, new or changed, and what its last day would stop. */
export function RegulationPage(props: RegulationPageProps) {
  const { regulation, version, typed, errors = [], stops = [], isChangedMeanwhile, ...frame } = props
  const { language, office } = frame
  const { regulations: words } = wordsOf(language).adminCatalogue
  return (
    <AdminPage
      {...frame}
      title={regulation?.cite ?? words.new}
      back={{ href: paths.adminRegulations(office.slug), label: words.title }}
    >
      {isChangedMeanwhile && (
        <Banner tone="late" icon="alert-triangle" title={words.meanwhile} attributes={{ role: 'alert' }} />
      )}
      {stops.length > 0 && <Stops {...{ language, stops }} />}
      <AdminForm
        {...{ language, version, errors }}
        action={paths.adminRegulation(office.slug, regulation?.code)}
        submit={stops.length > 0 ? words.sure : words.submit}
      >
        {stops.length > 0 && <input type="hidden" name="sure" value={String(stops.length)} />}
        <RegulationFields {...{ language, typed, errors }} />
      </AdminForm>
    </AdminPage>
  )
}

type StopsProps = { language: Language; stops: NonNullable<RegulationPageProps['stops']> }

function Stops({ language, stops }: StopsProps) {
  const { regulations: words } = wordsOf(language).adminCatalogue
  return (
    <>
      <Banner
        tone="late"
        icon="alert-triangle"
        title={phrase(language, words.stops, { count: stops.length })}
        note={words.stopsLead}
        attributes={{ role: 'alert' }}
      />
      <ul class="bullets">
        {stops.map((stop) => (
          <li>{phrase(language, words.stopsRow, stop)}</li>
        ))}
      </ul>
    </>
  )
}

type RegulationFieldsProps = {
  language: Language
  typed: Readonly<Record<string, string>>
  errors: readonly FieldError[]
}

function RegulationFields({ language, typed, errors }: RegulationFieldsProps) {
  const { regulations: words } = wordsOf(language).adminCatalogue
  const field = (id: string) => ({ language, id, value: typed[id] ?? '', ...errorFor(errors, id) })
  return (
    <>
      <div class="fields-beside">
        <Field {...field('kind')} label={words.kind} hint={words.kindHint} />
        <Field {...field('number')} label={words.number} />
        <Field {...field('year')} label={words.year} attributes={{ inputmode: 'numeric' }} />
      </div>
      <BothFields {...{ language, typed, errors, id: 'about', label: words.about }} required={false} />
      <Field {...field('link')} label={words.link} hint={words.linkHint} required={false} />
      <div class="fields-beside">
        <Field {...field('validFrom')} kind="date" label={words.validFrom} required={false} />
        <Field {...field('validTo')} kind="date" label={words.validTo} required={false} />
      </div>
    </>
  )
}
