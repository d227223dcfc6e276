import { paths } from '../../src/web/http/paths.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { BothFields } from '../components/both-fields.tsx'
import type { FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { AdminForm } from './admin-form.tsx'

export type ServiceStockProps = {
  language: Language
  office: string
  code: string
  /** `stock` is the state, or `none` when nothing is said. */
  typed: Readonly<Record<string, string>>
  errors?: readonly FieldError[]
}

/** What is left of what a service uses up, for everybody to read. */
export function ServiceStock({ language, office, code, typed, errors = [] }: ServiceStockProps) {
  const { stock: words } = wordsOf(language).adminCatalogue
  const options = (['none', 'available', 'low', 'out'] as const).map((value) => ({
    value,
    label: words.states[value],
  }))
  return (
    <AdminForm
      {...{ language, errors }}
      action={paths.adminServiceDeed(office, code, 'stock')}
      title={words.title}
      submit={words.submit}
    >
      <p class="admin__note">{words.lead}</p>
      <Field
        {...{ language, id: 'stock', kind: 'choice', label: words.state, hint: words.outHint, options }}
        value={typed.stock ?? 'none'}
      />
      <BothFields
        {...{ language, typed, errors, id: 'item', label: words.item, hint: words.itemHint }}
        required={false}
      />
      <BothFields {...{ language, typed, errors, id: 'note', label: words.note }} required={false} />
    </AdminForm>
  )
}
