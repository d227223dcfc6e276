import type { OfficerRole } from '../../src/people/rules/can.ts'
import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Chip } from '../components/status-chip.tsx'

export type PersonRow = {
  id: string
  name: string
  username: string
  role: OfficerRole
  hasPin: boolean
  hasSecondFactor: boolean
  /** Since when they may sign in no more, as a date in words; null while they may. */
  disabled: string | null
}

export type PeopleTableProps = {
  language: Language
  office: string
  people: readonly PersonRow[]
  /** Whether this person may change anything. */
  mayManage: boolean
}

/** Everybody who works or worked here, with how they come in. */
export function PeopleTable({ language, office, people, mayManage }: PeopleTableProps) {
  const words = wordsOf(language).admin
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{words.people.name}</th>
          <th scope="col">{words.people.role}</th>
          <th scope="col">{words.people.ways}</th>
          <th scope="col">{words.people.state}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr>
            <th scope="row">
              {mayManage ? (
                <a href={paths.adminPerson(office, person.id)}>{person.name}</a>
              ) : (
                <span>{person.name}</span>
              )}
              <span class="list__note">{person.username}</span>
            </th>
            <td data-label={words.people.role}>{words.roles[person.role]}</td>
            <td data-label={words.people.ways}>
              <WaysIn language={language} person={person} />
            </td>
            <td data-label={words.people.state}>
              {person.disabled === null ? (
                <Chip tone="serving" icon="check" label={words.people.active} />
              ) : (
                <Chip
                  tone="neutral"
                  icon="lock"
                  label={phrase(language, words.people.disabled, { date: person.disabled })}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function WaysIn({ language, person }: { language: Language; person: PersonRow }) {
  const { people } = wordsOf(language).admin
  const needsCode = person.role === 'supervisor' || person.role === 'admin'
  const ways = [
    people.password,
    ...(person.hasSecondFactor ? [people.secondFactor] : []),
    ...(person.hasPin ? [people.pin] : []),
  ]
  return (
    <>
      {ways.join(', ')}
      {needsCode && !person.hasSecondFactor && <span class="list__note">{people.secondFactorMissing}</span>}
    </>
  )
}
