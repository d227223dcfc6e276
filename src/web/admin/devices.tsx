import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { DeviceRow } from '../../../views/admin/device-table.tsx'
import { DevicesPage } from '../../../views/admin/devices-page.tsx'
import type { EnrolScreenProps } from '../../../views/admin/enrol-screen.tsx'
import { createToken } from '../../people/create-token.ts'
import { devicesOf, type KnownDevice } from '../../people/devices.ts'
import { revokeToken } from '../../people/revoke-token.ts'
import { can } from '../../people/rules/can.ts'
import { spelled } from '../../people/rules/screen-code.ts'
import { byOf } from '../../people/rules/who.ts'
import type { WaitingScreen } from '../../people/waiting-screens.ts'
import { refuse } from '../../platform/refusal.ts'
import { clockTime, shortDate } from '../../words/format.ts'
import { phrase, wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { type AdminHere, adminHere, frameOf } from './frame.ts'
import { refusedIn, type Status } from './refused.ts'

const filled = z.object({ code: z.string().max(40), label: z.string().max(60).default('') })

type Enrolling = Omit<EnrolScreenProps, 'language' | 'office'>

const MINUTE = 60_000
/** A device says that it is there once a minute. */
const JUST_NOW = 2 * MINUTE

/** The devices of an office: the list, the code of a new screen, and the end of one. */
export function deviceRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()

  routes.get('/:office/admin/devices', asksOfficer(house, 'see devices'), async (c) => {
    const here = await adminHere(house, c)
    const typed = c.req.query('code')
    if (typed === undefined || !can(here.officer.role, 'manage devices')) return show(c, here)
    try {
      const screen = await house.screens.find(here.office.slug, typed, byOf(here.officer))
      return show(c, here, { found: foundOf(screen) })
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      return show(c, here, { typed, refusal }, status)
    }
  })

  routes.post('/:office/admin/devices', asksOfficer(house, 'manage devices'), async (c) => {
    const here = await adminHere(house, c)
    const form = (await readForm(c, filled)) ?? refuse('BODY_MALFORMED')
    const { code } = form
    const label = form.label.trim()
    const by = byOf(here.officer)
    const office = here.office.slug
    try {
      if (label === '') {
        const message = wordsOf(here.language).admin.devices.found.labelMissing
        const found = foundOf(await house.screens.find(office, code, by))
        return show(c, here, { found, errors: [{ field: 'label', message }] }, 422)
      }
      await house.screens.confirm({ office, code, by }, async ({ role }) => {
        const request = { office, role, label, kind: 'device' } as const
        return (await house.perform(by, (work) => createToken(work, request))).token
      })
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      return show(c, here, { typed: code, refusal }, status)
    }
    return c.redirect(`${paths.adminDevices(office)}?${new URLSearchParams({ enrolled: label })}`, 303)
  })

  routes.post(
    '/:office/admin/devices/:device/revocation',
    asksOfficer(house, 'manage devices'),
    async (c) => {
      const here = await adminHere(house, c)
      const office = here.office.slug
      await house.perform(byOf(here.officer), (work) => revokeToken(work, office, c.req.param('device')))
      house.live.recheck()
      return c.redirect(`${paths.adminDevices(office)}?revoked`, 303)
    },
  )

  async function show(c: Context<DoorEnv>, here: AdminHere, enrol: Enrolling = {}, status: Status = 200) {
    const devices = await devicesOf(house.reading, here.office.slug)
    const done = doneIn(c, here)
    const page = {
      ...frameOf(house, c, here, 'devices'),
      devices: devices.map((device) => rowOf(device, here, house.clock())),
      mayManage: can(here.officer.role, 'manage devices'),
      enrol,
      ...(done !== null && { done }),
    }
    return showDocument(c, <DevicesPage {...page} />, status)
  }

  function foundOf({ role, code, address, askedAt }: WaitingScreen) {
    const minutes = Math.floor((house.machine() - askedAt) / MINUTE)
    return { role, code: spelled(code), address, minutes }
  }

  return routes
}

function doneIn(c: Context<DoorEnv>, { language }: AdminHere): string | null {
  const { devices } = wordsOf(language).admin
  const enrolled = c.req.query('enrolled')
  if (enrolled !== undefined) return phrase(language, devices.enrolled, { label: enrolled })
  return c.req.query('revoked') === undefined ? null : devices.revoked
}

function rowOf(device: KnownDevice, { office, language }: AdminHere, now: number): DeviceRow {
  const { id, kind, role, label, createdAt, lastSeenAt } = device
  const { timeZone } = office
  const at = (time: number) => `${shortDate(time, timeZone, language)}, ${clockTime(time, timeZone)}`
  const isNow = lastSeenAt !== null && now - lastSeenAt < JUST_NOW
  const since = shortDate(createdAt, timeZone, language)
  return { id, kind, role, label, since, seen: lastSeenAt === null ? null : { isNow, at: at(lastSeenAt) } }
}
