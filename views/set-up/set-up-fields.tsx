import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { BothFields } from '../components/both-fields.tsx'
import { errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { WeekFields } from '../components/week-fields.tsx'

export type SetUpFieldsProps = {
  language: Language
  step: 'office' | 'hours' | 'services' | 'counters' | 'admin'
  typed: Readonly<Record<string, string>>
  planned: number
  shortest: number
  errors: readonly FieldError[]
}

/** The fields of one step. */
export function SetUpFields(props: SetUpFieldsProps) {
  const { language, step, typed, errors } = props
  if (step === 'office') return <OfficeFields {...props} />
  if (step === 'services') return <ServiceFields {...props} />
  if (step === 'counters') return <CounterFields {...props} />
  if (step === 'admin') return <AdminFields {...props} />
  return <WeekFields {...{ language, typed, errors }} legend={wordsOf(language).setUp.hours.week} />
}

function OfficeFields({ language, typed, errors }: SetUpFieldsProps) {
  const words = wordsOf(language).setUp.office
  const field = fieldsOf(language, typed, errors)
  const zones = [
    { value: 'Asia/Jakarta', label: 'WIB (Asia/Jakarta)' },
    { value: 'Asia/Makassar', label: 'WITA (Asia/Makassar)' },
    { value: 'Asia/Jayapura', label: 'WIT (Asia/Jayapura)' },
  ]
  return (
    <>
      <BothFields {...{ language, typed, errors, id: 'name', label: words.name }} />
      <Field
        {...field('slug')}
        label={words.slug}
        hint={words.slugHint}
        attributes={{ autocapitalize: 'none', spellcheck: 'false', autocomplete: 'off' }}
      />
      <Field {...field('timeZone')} kind="choice" label={words.timeZone} options={zones} />
      <Field {...field('address')} label={words.address} />
    </>
  )
}

function ServiceFields({ language, typed, errors }: SetUpFieldsProps) {
  const words = wordsOf(language).setUp.services
  const field = fieldsOf(language, typed, errors)
  const options = (['demo', 'file', 'none'] as const).map((value) => ({
    value,
    label: words.choices[value],
  }))
  return (
    <>
      <Field {...field('from')} kind="choice" label={words.from} options={options} />
      <Field
        {...field('file')}
        kind="file"
        label={words.file}
        hint={words.fileHint}
        required={false}
        attributes={{ accept: '.yaml,.yml' }}
      />
    </>
  )
}

function CounterFields({ language, typed, planned, errors }: SetUpFieldsProps) {
  const words = wordsOf(language).setUp.counters
  return (
    <Field
      {...fieldsOf(language, typed, errors)('count')}
      label={words.count}
      hint={phrase(language, words.countHint, { count: planned })}
      attributes={{ inputmode: 'numeric', autocomplete: 'off' }}
    />
  )
}

function AdminFields({ language, typed, shortest, errors }: SetUpFieldsProps) {
  const words = wordsOf(language).setUp.admin
  const field = fieldsOf(language, typed, errors)
  const fresh = { autocomplete: 'new-password' }
  return (
    <>
      <Field {...field('name')} label={words.name} attributes={{ autocomplete: 'name' }} />
      <Field
        {...field('username')}
        label={words.username}
        hint={words.usernameHint}
        attributes={{ autocomplete: 'username', autocapitalize: 'none', spellcheck: 'false' }}
      />
      <Field
        {...field('password')}
        kind="password"
        label={words.password}
        hint={phrase(language, words.passwordHint, { count: shortest })}
        attributes={fresh}
      />
      <Field {...field('again')} kind="password" label={words.again} attributes={fresh} />
    </>
  )
}

function fieldsOf(language: Language, typed: SetUpFieldsProps['typed'], errors: readonly FieldError[]) {
  return (id: string) => ({ language, id, value: typed[id] ?? '', ...errorFor(errors, id) })
}
