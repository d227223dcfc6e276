import type { OfficerRole } from '../../src/people/rules/can.ts'
import { paths } from '../../src/web/http/paths.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { ErrorSummary, errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'

export type AddPersonProps = {
  language: Language
  office: string
  /** What was typed, when the form comes back. */
  typed?: { name: string; username: string; role: string }
  errors?: readonly FieldError[]
}

const inOrder: readonly OfficerRole[] = ['officer', 'supervisor', 'admin', 'auditor']

/** A new person; the password is made by the house and shown once. */
export function AddPerson({ language, office, typed, errors = [] }: AddPersonProps) {
  const { people, roles } = wordsOf(language).admin
  const words = people.add
  return (
    <form class="card-form" method="post" action={paths.adminPeople(office)} novalidate>
      <h2>{words.title}</h2>
      <ErrorSummary language={language} errors={errors} />
      <Field
        language={language}
        id="name"
        label={words.name}
        value={typed?.name ?? ''}
        {...errorFor(errors, 'name')}
        attributes={{ autocomplete: 'off', maxlength: '80' }}
      />
      <Field
        language={language}
        id="username"
        label={words.username}
        hint={words.usernameHint}
        value={typed?.username ?? ''}
        {...errorFor(errors, 'username')}
        attributes={{ autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', maxlength: '30' }}
      />
      <Field
        language={language}
        id="role"
        kind="choice"
        label={words.role}
        value={typed?.role ?? 'officer'}
        options={inOrder.map((role) => ({ value: role, label: `${roles[role]}. ${people.roleHelp[role]}` }))}
        {...errorFor(errors, 'role')}
      />
      <Button label={words.submit} icon="user-check" />
    </form>
  )
}
