import { Hono } from 'hono'
import { refuse } from '../../platform/refusal.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { limitBody } from '../http/limits.ts'
import { refuseCrossSite } from '../http/origin.ts'
import { showProblem } from '../http/problems.ts'
import { addresses } from './addresses.ts'
import { descriptionOf } from './open-api.ts'

/** The door of other programs, to be mounted at `/api/v1`. */
export function apiDoor(house: House): Hono<DoorEnv> {
  const door = new Hono<DoorEnv>()
  door.use(refuseCrossSite(house), limitBody)
  for (const address of [...addresses, descriptionOf(door)]) address.mount(door, house)
  door.all('*', () => refuse('NOT_FOUND'))
  door.onError(showProblem(house))
  return door
}
