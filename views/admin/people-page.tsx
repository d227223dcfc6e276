import { wordsOf } from '../../src/words/language.ts'
import { AddPerson, type AddPersonProps } from './add-person.tsx'
import { AdminFrame, type AdminFrameProps } from './admin-frame.tsx'
import { PeopleTable, type PersonRow } from './people-table.tsx'

export type PeoplePageProps = Omit<AdminFrameProps, 'title' | 'children'> & {
  people: readonly PersonRow[]
  mayManage: boolean
  add?: Pick<AddPersonProps, 'typed' | 'errors'>
}

/** The people of an office, and the form for one more. */
export function PeoplePage({ people, mayManage, add = {}, ...frame }: PeoplePageProps) {
  const { language, office } = frame
  const words = wordsOf(language).admin.people
  return (
    <AdminFrame {...frame} title={words.title}>
      <header class="admin__head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </header>
      <div class="admin__two">
        <PeopleTable {...{ language, people, mayManage }} office={office.slug} />
        {mayManage && <AddPerson language={language} office={office.slug} {...add} />}
      </div>
    </AdminFrame>
  )
}
