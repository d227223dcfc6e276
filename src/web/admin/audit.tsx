import { type Context, Hono } from 'hono'
import { AuditPage, type AuditRow } from '../../../views/admin/audit-page.tsx'
import { readTrail, type TrailLine, type TrailSearch, wholeTrail } from '../../audit/trail.ts'
import { clockSeconds, shortDate } from '../../words/format.ts'
import { wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { type TrailPieces, trailAsLines, trailAsTable } from './audit-export.ts'
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
      tableHref: addressOf(paths.adminAuditTable(slug), sought),
      linesHref: addressOf(paths.adminAuditLines(slug), sought),
    }
    return showDocument(c, <AuditPage {...page} />, errors.length > 0 ? 422 : 200)
  })

  routes.get('/:office/admin/audit.ndjson', guard, (c) =>
    keep(c, 'ndjson', 'application/x-ndjson', async (pieces, { office }) =>
      trailAsLines(pieces, office.timeZone),
    ),
  )

  routes.get('/:office/admin/audit.csv', guard, (c) =>
    keep(c, 'csv', 'text/csv', async (pieces, { office, language }) =>
      trailAsTable(pieces, office.timeZone, await namesIn(house.reading, office.slug, language), language),
    ),
  )

  /** All that is looked for, as a file; a date that is none leads to the page, which says so. */
  async function keep(
    c: Context<DoorEnv>,
    ending: string,
    type: string,
    written: (pieces: TrailPieces, here: AdminHere) => Promise<ReadableStream>,
  ): Promise<Response> {
    const here = await adminHere(house, c)
    const { slug, timeZone } = here.office
    const sought = soughtIn(c.req.query())
    const { search, wrong } = searchFor(sought, timeZone)
    if (wrong.length > 0) return c.redirect(addressOf(paths.adminAudit(slug), sought), 303)
    return c.body(await written(wholeTrail(house.reading, slug, search), here), 200, {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="audit-${slug}.${ending}"`,
    })
  }

  /** One more than a page, to know whether there are older ones. */
  function linesOf(office: string, search: TrailSearch): Promise<TrailLine[]> {
    return readTrail(house.reading, office, search, LINES_A_PAGE + 1)
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
    facts: names.facts(facts),
  }
}
