import { Hono } from 'hono'
import { AuditPage, type AuditRow } from '../../../views/admin/audit-page.tsx'
import { readTrail, type TrailLine, type TrailSearch, wholeTrail } from '../../audit/trail.ts'
import { isoAt } from '../../offices/rules/local-time.ts'
import { clockSeconds, shortDate } from '../../words/format.ts'
import { wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { type Named, namesIn } from './audit-names.ts'
import { addressOf, searchFor, soughtIn } from './audit-search.ts'
import { type AdminHere, adminHere, frameOf } from './frame.ts'

const LINES_A_PAGE = 50

/** Who did what: to be searched, and to be kept elsewhere. */
export function auditRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const guard = asksOfficer(house, 'read the audit')

  routes.get('/:office/admin/audit', guard, async (c) => {
    const here = await adminHere(house, c)
    const { slug } = here.office
    const sought = soughtIn(c.req.query())
    const { search, wrong } = searchFor(sought, here.office.timeZone)
    const message = wordsOf(here.language).admin.audit.dateWrong
    const errors = wrong.map((field) => ({ field, message }))
    const names = await namesIn(house.reading, slug, here.language)
    const lines = errors.length > 0 ? [] : await linesOf(slug, search)
    const older = lines.length > LINES_A_PAGE ? lines.at(LINES_A_PAGE - 1)?.id : undefined
    const shown = lines.slice(0, LINES_A_PAGE)
    const page = {
      ...frameOf(house, c, here, 'audit'),
      search: { sought, people: names.people, errors },
      rows: shown.map((line) => rowOf(line, here, names)),
      olderHref: older === undefined ? null : addressOf(paths.adminAudit(slug), sought, older),
      newestHref: search.before === undefined ? null : addressOf(paths.adminAudit(slug), sought),
      exportHref: addressOf(paths.adminAuditExport(slug), sought),
    }
    return showDocument(c, <AuditPage {...page} />, errors.length > 0 ? 422 : 200)
  })

  routes.get('/:office/admin/audit.ndjson', guard, async (c) => {
    const { office } = await adminHere(house, c)
    const { search } = searchFor(soughtIn(c.req.query()), office.timeZone)
    return c.body(ndjson(office.slug, office.timeZone, search), 200, {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="audit-${office.slug}.ndjson"`,
    })
  })

  /** One more than a page, to know whether there are older ones. */
  function linesOf(office: string, search: TrailSearch): Promise<TrailLine[]> {
    return readTrail(house.reading, office, search, LINES_A_PAGE + 1)
  }

  /** Read piece by piece as it is sent: a year of lines does not fit into memory twice. */
  function ndjson(office: string, timeZone: string, search: TrailSearch): ReadableStream {
    const pieces = wholeTrail(house.reading, office, search)
    return new ReadableStream({
      pull: async (controller) => {
        const { value, done } = await pieces.next()
        if (done === true) return controller.close()
        const lines = value.map(({ at, ...line }) => JSON.stringify({ at: isoAt(at, timeZone), ...line }))
        controller.enqueue(new TextEncoder().encode(`${lines.join('\n')}\n`))
      },
    })
  }

  return routes
}

function rowOf({ id, at, by, name, facts }: TrailLine, here: AdminHere, names: Named): AuditRow {
  const { timeZone } = here.office
  return {
    id,
    name,
    by: names.who(by),
    date: shortDate(at, timeZone, here.language),
    time: clockSeconds(at, timeZone),
    facts: Object.entries(facts).flatMap(([key, value]) => {
      const said = names.fact(key, value)
      return said === null ? [] : [[key, said] as const]
    }),
  }
}
