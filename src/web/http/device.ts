import type { Context } from 'hono'
import { setCookie } from 'hono/cookie'
import type { DeviceRole } from '../../people/rules/can.ts'
import type { DoorEnv, House } from './house.ts'

/** One a role, so that a single browser can be tried out as kiosk and display. */
export const deviceCookies = {
  kiosk: 'giliran_device_kiosk',
  display: 'giliran_device_display',
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
