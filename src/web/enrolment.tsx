import { type Context, Hono } from 'hono'
import { EnrolmentPage, UsedLinkPage } from '../../views/sign-in/enrolment-page.tsx'
import { findOffice } from '../offices/office.ts'
import { enrolDevice } from '../people/enrol-device.ts'
import { findInvitation } from '../people/invitation.ts'
import { Refusal, refuse } from '../platform/refusal.ts'
import { everybody } from './http/asks.ts'
import { basicsOf } from './http/basics.ts'
import { rememberDevice } from './http/device.ts'
import type { Door, DoorEnv, House } from './http/house.ts'
import { showDocument } from './http/pages.ts'
import { paths } from './http/paths.ts'
import { statusOf } from './http/problems.ts'

type Enrolling = Context<DoorEnv, '/:office/enrol/:code'>

/** Where a one-time link makes a screen a kiosk or display of the office. Looking changes nothing. */
export function enrolmentDoor(house: House): Door {
  const door = new Hono<DoorEnv>()

  door.get('/:office/enrol/:code', everybody, async (c) => {
    const invited = await invitedTo(c)
    if (invited === null || invited.isUsed) return showUsed(c)
    return showDocument(c, <EnrolmentPage {...(await frameOf(c))} screen={invited.role} />)
  })

  door.post('/:office/enrol/:code', everybody, async (c) => {
    try {
      if ((await invitedTo(c)) === null) refuse('LINK_USED')
      const { office, role, token } = await house.perform('visitor', (work) =>
        enrolDevice(work, c.req.param('code')),
      )
      rememberDevice(c, house, role, token)
      return c.redirect(paths.device[role](office), 303)
    } catch (error) {
      if (error instanceof Refusal && error.code === 'LINK_USED') return showUsed(c)
      throw error
    }
  })

  async function invitedTo(c: Enrolling) {
    const invited = await findInvitation(house.reading, c.req.param('code'))
    return invited?.office === c.req.param('office') ? invited : null
  }

  async function showUsed(c: Enrolling) {
    const invited = await invitedTo(c)
    const screen = invited === null ? {} : { screen: invited.role }
    return showDocument(c, <UsedLinkPage {...(await frameOf(c))} {...screen} />, statusOf.LINK_USED)
  }

  async function frameOf(c: Enrolling) {
    const { slug, name, slogan } = await findOffice(house.reading, c.req.param('office'))
    const basics = basicsOf(house, c, 'sign-in')
    const office = { slug, name: name[basics.language], slogan: slogan[basics.language] }
    return { ...basics, office, here: paths.enrolment(slug, c.req.param('code')) }
  }

  return door
}
