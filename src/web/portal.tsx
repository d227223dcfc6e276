import { Hono } from 'hono'
import { listOffices } from '../offices/office.ts'
import type { Door, House, Visit } from './http/house.ts'
import { paths } from './http/paths.ts'

/** What every citizen may read, without sign-in. */
export function portalDoor(house: House): Door {
  const door = new Hono<Visit>()
  door.get('/', async (c) => c.redirect(paths.office((await listOffices(house.reading))[0]?.slug ?? ''), 303))
  return door
}
