import { Hono } from 'hono'
import { refuse } from '../../platform/refusal.ts'
import { everybody } from '../http/asks.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { limitBody } from '../http/limits.ts'
import { refuseCrossSite } from '../http/origin.ts'
import { showProblem } from '../http/problems.ts'
import { rememberPages } from '../http/remember-pages.ts'
import { addresses } from './addresses.ts'
import { describer, descriptionOf } from './open-api.ts'
import { apiHtml } from './page.tsx'

/**
 * The door of other programs, to be mounted at `/api/v1`. It also describes the calls of other doors that
 * are for programs.
 */
export function apiDoor(house: House, others: readonly Hono<DoorEnv>[] = []): Hono<DoorEnv> {
  const door = new Hono<DoorEnv>()
  const describe = describer(door, others)
  const cached = rememberPages(house, 'portal', [])
  door.use(refuseCrossSite(house), limitBody)
  door.get('/', everybody, (c) =>
    cached(c, { offices: [], key: 'api' }, async () => apiHtml(house, c, await describe(house.publicUrl()))),
  )
  for (const address of [...addresses, descriptionOf(describe)]) address.mount(door, house)
  door.all('*', () => refuse('NOT_FOUND'))
  door.onError(showProblem(house))
  return door
}
