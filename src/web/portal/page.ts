import type { Context } from 'hono'
import type { Office } from '../../offices/office.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { publicPage } from '../http/public-page.ts'

/** The client scripts of the pages of the portal. */
export const SCRIPTS = ['htmx', 'portal'] as const

/** What frames a page of an office. */
export function pageOf(house: House, c: Context<DoorEnv>, office: Office, path: string) {
  return publicPage(house, c, path, office, SCRIPTS)
}

/** What frames a page of no office. */
export function pageOfNoOffice(house: House, c: Context<DoorEnv>, path: string) {
  return publicPage(house, c, path, undefined, SCRIPTS)
}
