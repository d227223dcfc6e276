import { type Context, Hono } from 'hono'
import { PasswordOnce } from '../../../views/admin/password-once.tsx'
import { type PersonDeed, PersonPage } from '../../../views/admin/person-page.tsx'
import { disableOfficer } from '../../people/disable-officer.ts'
import { enableOfficer } from '../../people/enable-officer.ts'
import { newPassword } from '../../people/new-password.ts'
import { findOfficer } from '../../people/officers.ts'
import { resetPassword } from '../../people/reset-password.ts'
import { resetSecondFactor } from '../../people/reset-second-factor.ts'
import { byOf } from '../../people/rules/who.ts'
import { resetPin } from '../../people/set-pin.ts'
import { refuse } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { asksOfficer } from '../http/asks.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { type AdminHere, adminHere, frameOf } from './frame.ts'
import { personRow } from './person-row.ts'

type Done = Exclude<PersonDeed, 'password'>

/** What an admin does to a person, by the last part of its address; a password is shown, so it is apart. */
const deeds: Readonly<Record<Done, (work: Work, office: string, officer: string) => Promise<void>>> = {
  code: resetSecondFactor,
  pin: resetPin,
  disabling: disableOfficer,
  enabling: enableOfficer,
}

/** One person of an office: help with what they forgot, and whether they may come in. */
export function personRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  routes.use('/:office/admin/people/:officer/*', asksOfficer(house, 'manage people'))

  routes.get('/:office/admin/people/:officer', async (c) => {
    const here = await adminHere(house, c)
    const person = await personOf(here, c.req.param('officer'))
    const done = deedNamed(c.req.query('done'))
    const page = { ...frameOf(house, c, here, 'people'), person: personRow(person, here) }
    const isSelf = person.id === here.officer.id
    return showDocument(c, <PersonPage {...page} isSelf={isSelf} {...(done && { done })} />)
  })

  routes.post('/:office/admin/people/:officer/password', async (c) => {
    const here = await adminHere(house, c)
    const { id, name, username } = await personOf(here, c.req.param('officer'))
    const password = newPassword()
    const passwordDigest = await house.signIn.digestPassword(password)
    const reset = { office: here.office.slug, officer: id, passwordDigest }
    await house.perform(byOf(here.officer), (work) => resetPassword(work, reset))
    house.live.recheck()
    const page = { ...frameOf(house, c, here, 'people'), name, username: username ?? '', password }
    return showDocument(c, <PasswordOnce {...page} />)
  })

  routes.post('/:office/admin/people/:officer/:deed', async (c) => {
    const here = await adminHere(house, c)
    const { id } = await personOf(here, c.req.param('officer'))
    const deed = deedNamed(c.req.param('deed')) ?? refuse('NOT_FOUND')
    if (deed === 'disabling' && id === here.officer.id) refuse('NOT_ALLOWED')
    await house.perform(byOf(here.officer), (work) => deeds[deed](work, here.office.slug, id))
    house.live.recheck()
    return c.redirect(`${paths.adminPerson(here.office.slug, id)}?done=${deed}`, 303)
  })

  // A page that answered a form is fetched again by its address: back to the person.
  routes.get('/:office/admin/people/:officer/:deed', (c: Context<DoorEnv>) =>
    c.redirect(paths.adminPerson(c.req.param('office') ?? '', c.req.param('officer') ?? ''), 303),
  )

  async function personOf({ office }: AdminHere, id: string) {
    return (await findOfficer(house.reading, office.slug, id)) ?? refuse('NOT_FOUND')
  }

  return routes
}

function deedNamed(name: string | undefined): Done | undefined {
  const names = ['code', 'pin', 'disabling', 'enabling'] as const
  return names.find((each) => each === name)
}
