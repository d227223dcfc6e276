import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { can, deviceRoles, type Question } from '../../people/rules/can.ts'
import { type Known, visitor } from '../../people/rules/who.ts'
import { whoHolds } from '../../people/who-holds.ts'
import { refuse } from '../../platform/refusal.ts'
import { deviceCookies } from './device.ts'
import type { House, Visit } from './house.ts'

/**
 * Sets `who` from the bearer token, else the device's cookie, else the officer's session. A token that is
 * unknown or revoked makes a visitor, whatever cookies come with it. Public routes do not use this.
 */
export function identify(house: House): MiddlewareHandler<Visit> {
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
export function mustBe(c: Context<Visit>, question: Question, office: string): Known {
  const known = c.get('known')
  if (known.length === 0) refuse('NOT_SIGNED_IN')
  const ofOffice = known.filter((who) => who.office === office)
  if (ofOffice.length === 0) refuse('NOT_FOUND')
  const who = ofOffice.find(({ role }) => can(role, question)) ?? refuse('NOT_ALLOWED')
  c.set('who', who)
  return who
}

/** Everybody this request speaks for: one browser may be a kiosk, a display and an officer at once. */
async function whoAsks(house: House, c: Context<Visit>): Promise<Known[]> {
  const authorization = c.req.header('authorization')
  if (authorization !== undefined) {
    return present([await holderOf(house, /^Bearer +([\w-]+) *$/i.exec(authorization)?.[1])])
  } else {
    const devices = deviceRoles.map((role) => holderOf(house, getCookie(c, deviceCookies[role])))
    return present([...(await Promise.all(devices)), await house.signIn.officerOf(c.req.raw.headers)])
  }
}

async function holderOf(house: House, token: string | undefined): Promise<Known | null> {
  return token === undefined ? null : whoHolds(house.reading, token)
}

function present(those: readonly (Known | null)[]): Known[] {
  return those.filter((who) => who !== null)
}
