import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { noteSeen } from '../../people/note-seen.ts'
import { can, type Question, type ScreenRole, screenRoles } from '../../people/rules/can.ts'
import { byOf, type Known, visitor } from '../../people/rules/who.ts'
import { whoHolds } from '../../people/who-holds.ts'
import { refuse } from '../../platform/refusal.ts'
import { deviceCookies, rememberDevice } from './device.ts'
import type { DoorEnv, House } from './house.ts'

/**
 * Sets `who` from the bearer token, else the device's cookie, else the officer's session. A token that is
 * unknown or revoked makes a visitor, whatever cookies come with it. Public routes do not use this.
 */
export function identify(house: House): MiddlewareHandler<DoorEnv> {
  return async (c, next) => {
    const known = await whoAsks(house, c)
    c.set('known', known)
    c.set('who', known[0] ?? visitor)
    await next()
  }
}

/**
 * The one who asks, when they may do what is asked in this office; it becomes `who`. Refuses
 * NOT_SIGNED_IN (a visitor), NOT_FOUND (somebody of another office) and NOT_ALLOWED, in this order.
 */
export function mustBe(c: Context<DoorEnv>, question: Question, office: string): Known {
  const known = c.get('known')
  if (known.length === 0) refuse('NOT_SIGNED_IN')
  const ofOffice = known.filter((who) => who.office === office)
  if (ofOffice.length === 0) refuse('NOT_FOUND')
  const who = ofOffice.find(({ role }) => can(role, question)) ?? refuse('NOT_ALLOWED')
  c.set('who', who)
  return who
}

/** Everybody this request speaks for: one browser may be a kiosk, a display and an officer at once. */
async function whoAsks(house: House, c: Context<DoorEnv>): Promise<Known[]> {
  const authorization = c.req.header('authorization')
  if (authorization !== undefined) {
    return present([await program(house, /^Bearer +([\w-]+) *$/i.exec(authorization)?.[1])])
  } else {
    const devices = screenRoles.map((role) => device(house, c, role))
    return present([...(await Promise.all(devices)), await house.signIn.officerOf(c.req.raw.headers)])
  }
}

async function program(house: House, token: string | undefined): Promise<Known | null> {
  const who = token === undefined ? null : await whoHolds(house.reading, token)
  if (who !== null) note(house, who)
  return who
}

/** Browsers forget a cookie after 400 days, so the cookie of a device that is used is given anew. */
async function device(house: House, c: Context<DoorEnv>, role: ScreenRole): Promise<Known | null> {
  const token = getCookie(c, deviceCookies[role])
  const who = token === undefined ? null : await whoHolds(house.reading, token)
  if (token !== undefined && who !== null && note(house, who)) rememberDevice(c, house, role, token)
  return who
}

const A_MINUTE = 60_000
const notedAt = new Map<string, number>()

/** Notes, beside the request and once a minute, that a token was used. True when it did. */
function note(house: House, who: Known): boolean {
  const now = house.machine()
  const earlier = notedAt.get(who.id)
  if (earlier !== undefined && now >= earlier && now - earlier < A_MINUTE) return false
  notedAt.set(who.id, now)
  house
    .perform(byOf(who), (work) => noteSeen(work, who.id))
    .catch((error: unknown) => house.log.debug({ err: error }, 'a device was seen and it could not be noted'))
  return true
}

function present(those: readonly (Known | null)[]): Known[] {
  return those.filter((who) => who !== null)
}
