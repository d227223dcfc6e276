import { paths } from '../../../src/web/http/paths.ts'
import { wordsOf } from '../../../src/words/language.ts'
import { errorFor, type FieldError } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { AdminForm } from '../admin-form.tsx'
import { AdminPage, type Framed, Part } from '../admin-page.tsx'
import { Sure } from '../sure.tsx'

export type FormPageProps = Omit<Framed, 'mayManage'> & {
  service: { code: string; name: string }
  requirement: { code: string; text: string }
  version: number
  /** The file that is there now; null for none. */
  form: { href: string; name: string } | null
  errors?: readonly FieldError[]
}

/** The form of one requirement: a file that visitors download and fill in at home. */
export function FormPage({ service, requirement, version, form, errors = [], ...frame }: FormPageProps) {
  const { language, office } = frame
  const words = wordsOf(language)
  const { form: own } = words.adminDrafts
  const action = paths.adminDraftForm(office.slug, service.code, requirement.code)
  return (
    <AdminPage
      {...frame}
      title={own.title}
      lead={requirement.text}
      back={{
        href: paths.adminDraftPart(office.slug, service.code, 'requirements'),
        label: words.standard.parts.requirements,
      }}
    >
      <Part>
        <p>{form === null ? own.none : <a href={form.href}>{form.name}</a>}</p>
        {form !== null && (
          <Sure
            action={action}
            label={own.remove}
            heard={form.name}
            sure={own.removeSure}
            submit={own.removeSubmit}
            fields={{ version: String(version) }}
          />
        )}
      </Part>
      <AdminForm {...{ language, version, errors, action }} submit={own.submit} hasFile>
        <Field
          {...{ language, id: 'file', kind: 'file', label: own.file, hint: own.hint }}
          attributes={{ accept: '.pdf,.png,.jpg,.jpeg,.docx,.odt' }}
          {...errorFor(errors, 'file')}
        />
      </AdminForm>
    </AdminPage>
  )
}
