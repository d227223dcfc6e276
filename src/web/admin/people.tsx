import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { AddPersonProps } from '../../../views/admin/add-person.tsx'
import { PasswordOnce } from '../../../views/admin/password-once.tsx'
import { PeoplePage } from '../../../views/admin/people-page.tsx'
import type { FieldError } from '../../../views/components/error-summary.tsx'
import { createOfficer } from '../../people/create-officer.ts'
import { newPassword } from '../../people/new-password.ts'
import { officersOf } from '../../people/officers.ts'
import { can, officerRoles } from '../../people/rules/can.ts'
import { plainUsername, USERNAME } from '../../people/rules/credentials.ts'
import { byOf } from '../../people/rules/who.ts'
import { Refusal, refuse } from '../../platform/refusal.ts'
import { type Language, refusalSentence, wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { adminHere, frameOf } from './frame.ts'
import { personRow } from './person-row.ts'

const text = z.string().max(200).default('')
const filled = z.object({ name: text, username: text, role: text })

/** The people of an office: the list, and one more. */
export function peopleRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()

  routes.get('/:office/admin/people', asksOfficer(house, 'see people'), (c) => showPeople(c))

  routes.post('/:office/admin/people', asksOfficer(house, 'manage people'), async (c) => {
    const here = await adminHere(house, c)
    const typed = (await readForm(c, filled)) ?? refuse('BODY_MALFORMED')
    const name = typed.name.trim()
    const username = plainUsername(typed.username)
    const role = officerRoles.find((each) => each === typed.role)
    const errors = faults(here.language, { name, username, role })
    if (role === undefined || errors.length > 0) return showPeople(c, { typed, errors }, 422)
    const password = newPassword()
    const passwordDigest = await house.signIn.digestPassword(password)
    const officer = { office: here.office.slug, username, passwordDigest, name, role }
    try {
      await house.perform(byOf(here.officer), (work) => createOfficer(work, officer))
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'USERNAME_USED') throw error
      const used = { field: 'username', message: refusalSentence(here.language, error.code) }
      return showPeople(c, { typed, errors: [used] }, 409)
    }
    const page = { ...frameOf(house, c, here, 'people'), name, username, password }
    return showDocument(c, <PasswordOnce {...page} />)
  })

  async function showPeople(
    c: Context<DoorEnv>,
    add: Pick<AddPersonProps, 'typed' | 'errors'> = {},
    status: 200 | 409 | 422 = 200,
  ) {
    const here = await adminHere(house, c)
    const people = await officersOf(house.reading, here.office.slug)
    const page = { ...frameOf(house, c, here, 'people'), people: people.map((each) => personRow(each, here)) }
    const mayManage = can(here.officer.role, 'manage people')
    return showDocument(c, <PeoplePage {...page} {...{ mayManage, add }} />, status)
  }

  return routes
}

type Filled = { name: string; username: string; role: string | undefined }

function faults(language: Language, { name, username, role }: Filled): FieldError[] {
  const words = wordsOf(language).admin.people.add
  return [
    ...(name === '' ? [{ field: 'name', message: words.nameMissing }] : []),
    ...(USERNAME.test(username) ? [] : [{ field: 'username', message: words.usernameWrong }]),
    ...(role === undefined ? [{ field: 'role', message: words.roleMissing }] : []),
  ]
}
