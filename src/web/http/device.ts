import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { can, type DeviceRole } from '../../people/rules/can.ts'
import { whoHolds } from '../../people/who-holds.ts'
import type { DoorEnv, House } from './house.ts'

/** One a role, so that a single browser can be tried out as kiosk and display. */
export const deviceCookies = {
  kiosk: 'giliran_device_kiosk',
  display: 'giliran_device_display',
  counter: 'giliran_device_counter',
} as const satisfies Record<DeviceRole, string>

/** The longest that browsers keep a cookie, in seconds. */
const LONGEST = 400 * 24 * 60 * 60

/** Makes this browser the device that holds the token, until the token is revoked. */
export function rememberDevice(c: Context<DoorEnv>, house: House, role: DeviceRole, token: string): void {
  setCookie(c, deviceCookies[role], token, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    maxAge: LONGEST,
    secure: house.publicUrl().startsWith('https:'),
  })
}

/** The id of the counter's device that this browser is in this office; null when it is none. */
export async function counterOf(house: House, c: Context<DoorEnv>, office: string): Promise<string | null> {
  const token = getCookie(c, deviceCookies.counter)
  const who = token === undefined ? null : await whoHolds(house.reading, token)
  const isCounter = who?.office === office && can(who.role, 'offer officers to unlock by PIN')
  return isCounter ? who.id : null
}
