import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { BothFields } from '../components/both-fields.tsx'
import { errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { AdminForm } from './admin-form.tsx'
import { AdminPage, type Framed } from './admin-page.tsx'
import { Rows } from './drafts/rows.tsx'

export type LifeEventsPageProps = Framed & {
  typed: Readonly<Record<string, string>>
  version: number
  errors?: readonly FieldError[]
  isArranged?: boolean
  isChangedMeanwhile?: boolean
}

/** The life events by which people find the services of an office, in their order. */
export function LifeEventsPage(props: LifeEventsPageProps) {
  const { typed, version, errors = [], isArranged, isChangedMeanwhile, mayManage, ...frame } = props
  const { language, office } = frame
  const { lifeEvents: words } = wordsOf(language).adminCatalogue
  return (
    <AdminPage
      {...frame}
      title={words.title}
      lead={words.lead}
      back={{ href: paths.adminServices(office.slug), label: wordsOf(language).adminHouse.services.title }}
    >
      {isArranged && (
        <Banner tone="waiting" icon="info" title={wordsOf(language).adminDrafts.section.arranged} />
      )}
      {isChangedMeanwhile && (
        <Banner tone="late" icon="alert-triangle" title={words.meanwhile} attributes={{ role: 'alert' }} />
      )}
      <AdminForm
        {...{ language, version, errors }}
        action={paths.adminLifeEvents(office.slug)}
        submit={mayManage ? words.submit : null}
      >
        <Rows {...{ language, typed, what: words.event }}>
          {(prefix) => <EventFields {...{ language, typed, errors, prefix }} />}
        </Rows>
      </AdminForm>
    </AdminPage>
  )
}

type EventFieldsProps = Pick<LifeEventsPageProps, 'language' | 'typed'> & {
  errors: readonly FieldError[]
  prefix: string
}

function EventFields({ language, typed, errors, prefix }: EventFieldsProps) {
  const { icons, lifeEvents: words } = wordsOf(language).adminCatalogue
  const { fields } = wordsOf(language).adminDrafts
  const field = (id: string) => ({
    ...{ language, id: `${prefix}${id}`, value: typed[`${prefix}${id}`] ?? '' },
    ...errorFor(errors, `${prefix}${id}`),
  })
  const pictures = Object.entries<string>(icons).map(([value, label]) => ({ value, label }))
  const own = typed[`${prefix}icon`] ?? ''
  const isListed = own === '' || Object.hasOwn(icons, own)
  const options = [
    { value: '', label: words.iconNone },
    ...pictures,
    ...(isListed ? [] : [{ value: own, label: own }]),
  ]
  return (
    <>
      <BothFields {...{ language, typed, errors, id: `${prefix}name`, label: words.name }} />
      <BothFields {...{ language, typed, errors, id: `${prefix}summary`, label: words.summary }} />
      <div class="fields-beside">
        <Field {...field('icon')} kind="choice" label={words.icon} options={options} required={false} />
        <Field {...field('code')} label={fields.code} hint={fields.codeHint} required={false} />
      </div>
    </>
  )
}
