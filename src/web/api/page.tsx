import type { Context } from 'hono'
import { ApiPage } from '../../../views/api/api-page.tsx'
import type { DoorEnv, House } from '../http/house.ts'
import { htmlOf } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { publicPage } from '../http/public-page.ts'
import type { Tag, tags } from './describe.ts'
import { readDescription } from './reading.ts'

/** The page on which people read what programs are told at `/openapi.json`. */
export function apiHtml(house: House, c: Context<DoorEnv>, document: unknown): string {
  const { calls, shapes } = readDescription(document)
  const page = {
    ...publicPage(house, c, paths.api),
    groups: tagNames.map((tag) => ({ tag, calls: calls.filter((call) => call.tag === tag) })),
    shapes,
    machineHref: paths.apiDescription,
    catalogueHref: paths.catalogue,
  }
  return htmlOf(c, <ApiPage {...page} />, (whole) => whole)
}

const tagNames: readonly Tag[] = ['Public', 'Data', 'Kiosk', 'Officers'] satisfies (keyof typeof tags)[]
