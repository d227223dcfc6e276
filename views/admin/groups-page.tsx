import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { BothFields } from '../components/both-fields.tsx'
import { errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { AdminForm } from './admin-form.tsx'
import { AdminPage, type Framed } from './admin-page.tsx'

export type GroupRow = { letter: string; name: string; services: readonly string[] }

export type GroupsPageProps = Framed & {
  groups: readonly GroupRow[]
  /** The group whose name is changed; null for a new one. */
  letter: string | null
  typed: Readonly<Record<string, string>>
  errors?: readonly FieldError[]
}

/** The groups of services of an office, and one to be added or named anew. */
export function GroupsPage({ groups, letter, typed, errors = [], mayManage, ...frame }: GroupsPageProps) {
  const { language } = frame
  const office = frame.office.slug
  const { groups: words } = wordsOf(language).adminCatalogue
  return (
    <AdminPage
      {...frame}
      title={words.title}
      lead={words.lead}
      back={{ href: paths.adminServices(office), label: wordsOf(language).adminHouse.services.title }}
    >
      <div class="admin__two">
        <GroupTable {...{ language, office, groups, mayManage }} />
        {mayManage && (
          <AdminForm
            {...{ language, errors }}
            action={letter === null ? paths.adminGroups(office) : paths.adminGroup(office, letter)}
            title={letter === null ? words.new : phrase(language, words.edit, { letter })}
            submit={words.submit}
          >
            {letter === null && (
              <Field
                {...{ language, id: 'letter', label: words.letter, hint: words.letterHint }}
                value={typed.letter ?? ''}
                attributes={{ maxlength: '1' }}
                {...errorFor(errors, 'letter')}
              />
            )}
            <BothFields {...{ language, typed, errors, id: 'name', label: words.name }} />
          </AdminForm>
        )}
      </div>
    </AdminPage>
  )
}

type GroupTableProps = { language: Language; office: string } & Pick<GroupsPageProps, 'groups' | 'mayManage'>

function GroupTable({ language, office, groups, mayManage }: GroupTableProps) {
  const { groups: words } = wordsOf(language).adminCatalogue
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.letter}</th>
          <th scope="col">{words.services}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ letter, name, services }) => (
          <tr>
            <th scope="row">
              {mayManage ? <a href={paths.adminGroup(office, letter)}>{name}</a> : <span>{name}</span>}
            </th>
            <td data-label={words.letter}>{letter}</td>
            <td data-label={words.services}>{services.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
