import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { EnrolmentCodeProps } from '../../../views/components/enrolment-code.tsx'
import type { DeviceRole } from '../../people/rules/can.ts'
import { spelled } from '../../people/rules/screen-code.ts'
import { Refusal } from '../../platform/refusal.ts'
import { rememberDevice } from './device.ts'
import type { DoorEnv, House } from './house.ts'
import { addressOf } from './limits.ts'

/** What a screen that is no device yet shows, without its language; null when too many were asked for. */
export type CodeShown = Pick<EnrolmentCodeProps, 'role' | 'code' | 'renewIn'> | null

/** In the cookie of a screen that waits, its secret. */
const cookies = {
  kiosk: 'giliran_waiting_kiosk',
  display: 'giliran_waiting_display',
  counter: 'giliran_waiting_counter',
} as const satisfies Record<DeviceRole, string>

/**
 * Whether an admin has confirmed this screen meanwhile; then it is given its token, and comes again as the
 * device it is now. It is read, not posted, because a screen comes by itself and without scripts too.
 */
export function becameDevice(house: House, c: Context<DoorEnv>, office: string, role: DeviceRole): boolean {
  const token = house.screens.collect(office, role, getCookie(c, cookies[role]))
  if (token === null) return false
  rememberDevice(c, house, role, token)
  return true
}

/** The code for this screen to show, and the cookie by which it is known when it comes again. */
export async function codeFor(
  house: House,
  c: Context<DoorEnv>,
  office: string,
  role: DeviceRole,
): Promise<CodeShown> {
  try {
    const asked = { office, role, address: addressOf(c) }
    const { code, until, secret } = await house.screens.show(asked, getCookie(c, cookies[role]))
    const renewIn = Math.ceil((until - house.machine()) / 1000)
    setCookie(c, cookies[role], secret, {
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      maxAge: renewIn,
      secure: house.publicUrl().startsWith('https:'),
    })
    return { role, code: spelled(code), renewIn }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'TOO_MANY_TRIES') return null
    throw error
  }
}
