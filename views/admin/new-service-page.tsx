import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { AdminForm } from './admin-form.tsx'
import { AdminPage, type Framed } from './admin-page.tsx'

export type NewServicePageProps = Omit<Framed, 'mayManage'> & {
  typed: Readonly<Record<string, string>>
  errors?: readonly FieldError[]
  groups: readonly { letter: string; name: string }[]
  agencies: readonly { code: string; name: string }[]
}

/** A service that is to be: its code, its group, and who answers for it. */
export function NewServicePage({ typed, errors = [], groups, agencies, ...frame }: NewServicePageProps) {
  const { language, office } = frame
  const { list, new: words } = wordsOf(language).adminCatalogue
  const field = (id: string) => ({ language, id, value: typed[id] ?? '', ...errorFor(errors, id) })
  return (
    <AdminPage
      {...frame}
      title={words.title}
      lead={words.lead}
      back={{ href: paths.adminServices(office.slug), label: wordsOf(language).adminHouse.services.title }}
    >
      <AdminForm
        {...{ language, errors }}
        action={paths.adminService(office.slug, 'new')}
        submit={words.submit}
      >
        <Field {...field('code')} label={words.code} hint={words.codeHint} />
        <Field
          {...field('letter')}
          kind="choice"
          label={words.group}
          options={groups.map(({ letter, name }) => ({ value: letter, label: `${letter}: ${name}` }))}
        />
        <Field
          {...field('owner')}
          kind="choice"
          label={words.owner}
          options={agencies.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <p>
          <a href={paths.adminGroups(office.slug)}>{list.groups}</a>
        </p>
      </AdminForm>
    </AdminPage>
  )
}
