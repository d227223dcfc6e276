import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { BothFields } from '../components/both-fields.tsx'
import { errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { AdminForm } from './admin-form.tsx'
import { AdminPage, type Framed } from './admin-page.tsx'

export type CounterPageProps = Omit<Framed, 'mayManage'> & {
  /** The counter that is changed; null for a new one. */
  counter: { counter: string; isRetired: boolean } | null
  typed: Readonly<Record<string, string>>
  agencies: readonly { code: string; name: string }[]
  /** The codes of the services that there are. */
  codes: readonly string[]
  errors?: readonly FieldError[]
}

/** One counter, new or to be changed, and whether it is used at all. */
export function CounterPage({ counter, typed, agencies, codes, errors = [], ...frame }: CounterPageProps) {
  const { language, office } = frame
  const words = wordsOf(language).adminHouse.counters
  const field = (id: string) => ({ language, id, value: typed[id] ?? '', ...errorFor(errors, id) })
  const deed = counter?.isRetired === true ? 'restoration' : 'retirement'
  return (
    <AdminPage
      {...frame}
      title={counter === null ? words.new : (typed[`name_${language}`] ?? counter.counter)}
      back={{ href: paths.adminCounters(office.slug), label: words.title }}
    >
      <AdminForm
        {...{ language, errors }}
        action={paths.adminCounter(office.slug, counter?.counter)}
        submit={words.save}
      >
        {counter === null && <Field {...field('counter')} label={words.number} hint={words.numberHint} />}
        <BothFields {...{ language, typed, errors, id: 'name', label: words.name }} />
        <Field
          {...field('agency')}
          kind="choice"
          label={words.agency}
          options={agencies.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <BothFields
          {...{ language, typed, errors, id: 'place', label: words.place, hint: words.placeHint }}
        />
        <Field
          {...field('services')}
          label={words.servicesField}
          hint={phrase(language, words.servicesHint, { codes: codes.join(', ') })}
        />
      </AdminForm>
      {counter !== null && (
        <AdminForm
          language={language}
          action={paths.adminCounterDeed(office.slug, counter.counter, deed)}
          submit={counter.isRetired ? words.restore : words.retire}
        >
          <p>{counter.isRetired ? words.restoreLead : words.retireLead}</p>
        </AdminForm>
      )}
    </AdminPage>
  )
}
