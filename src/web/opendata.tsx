import { type Context, Hono } from 'hono'
import { refuse } from '../platform/refusal.ts'
import { everybody } from './http/asks.ts'
import { showError } from './http/errors.tsx'
import type { Door, DoorEnv, House } from './http/house.ts'
import { showProblem } from './http/problems.ts'
import { allowEveryPage } from './http/remember-files.ts'
import { rememberPages } from './http/remember-pages.ts'
import { documentRoutes } from './opendata/documents.ts'
import { dataHtml } from './opendata/page.tsx'
import { tableRoutes } from './opendata/tables.ts'

/** Everything that an office publishes, for anybody, as data; and the page that explains it. */
export function openDataDoor(house: House): Door {
  const door = new Hono<DoorEnv>()
  const cached = rememberPages(house, 'portal', [])
  door.onError(showFault(house))

  door.get('/:office/data', everybody, (c) => {
    const slug = c.req.param('office')
    return cached(c, { offices: [slug], key: `data ${slug}` }, () => dataHtml(house, c, slug))
  })

  door.use('/:office/data/*', async (c, next) => {
    c.header('access-control-allow-origin', '*')
    await next()
  })
  door.options('/:office/data/*', allowEveryPage)
  door.route('/', documentRoutes(house))
  door.route('/', tableRoutes(house))
  door.get('/:office/data/*', everybody, () => refuse('NOT_FOUND'))

  return door
}

/** A browser is shown a page; a program that asked for data is told in its own language. */
function showFault(house: House) {
  const [toPeople, toPrograms] = [showError(house), showProblem(house)]
  return (error: Error, c: Context<DoorEnv>): Response | Promise<Response> =>
    c.req.header('accept')?.includes('text/html') ? toPeople(error, c) : toPrograms(error, c)
}
