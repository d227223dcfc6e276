import type { Context } from 'hono'
import { Refusal } from '../../platform/refusal.ts'
import { showError } from './errors.tsx'
import type { DoorEnv, House } from './house.ts'
import { paths } from './paths.ts'

/** A page that is only for those who are signed in leads whoever is not to sign in, and back. */
export function showStaffError(house: House) {
  return (error: Error, c: Context<DoorEnv>): Response | Promise<Response> => {
    if (!(error instanceof Refusal) || error.code !== 'NOT_SIGNED_IN') return showError(house)(error, c)
    const office = c.req.param('office') ?? ''
    const next = c.req.method === 'GET' ? c.req.path : paths.admin(office)
    return c.redirect(`${paths.signIn(office)}?${new URLSearchParams({ next })}`, 303)
  }
}
