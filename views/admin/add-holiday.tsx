import { type Language, wordsOf } from '../../src/words/language.ts'
import { errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { AdminForm } from './admin-form.tsx'
import type { HolidayKind } from './holiday-list.tsx'

export type AddHolidayProps = {
  language: Language
  action: string
  typed?: Readonly<Record<string, string>>
  errors?: readonly FieldError[]
}

const kinds: readonly HolidayKind[] = ['national', 'joint-leave', 'local']

/** One more day on which an office or a service is closed, or a part of one. */
export function AddHoliday({ language, action, typed = {}, errors = [] }: AddHolidayProps) {
  const { holiday: words, period } = wordsOf(language).adminTimes
  const field = (id: string) => ({ language, id, value: typed[id] ?? '', ...errorFor(errors, id) })
  const options = kinds.map((value) => ({ value, label: words.kinds[value] }))
  return (
    <AdminForm {...{ language, errors, action }} title={words.add} submit={words.submit}>
      <div class="fields-beside">
        <Field {...field('day')} kind="date" label={words.day} />
        <Field {...field('name_id')} label={period.nameId} />
        <Field {...field('name_en')} label={period.nameEn} />
        <Field {...field('kind')} kind="choice" label={words.kind} options={options} />
        <Field {...field('source')} label={words.source} hint={words.sourceHint} />
        <Field {...field('from')} label={words.opens} hint={words.partHint} required={false} />
        <Field {...field('to')} label={words.closes} required={false} />
      </div>
    </AdminForm>
  )
}
