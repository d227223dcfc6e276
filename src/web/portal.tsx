import { Hono } from 'hono'
import { findService } from '../catalogue/services.ts'
import { listOffices } from '../offices/office.ts'
import { refuse } from '../platform/refusal.ts'
import { everybody } from './http/asks.ts'
import type { Door, DoorEnv, House } from './http/house.ts'
import { paths } from './http/paths.ts'
import { rememberPages } from './http/remember-pages.ts'
import { accuracyHtml, accuracyMethodHtml } from './portal/accuracy.tsx'
import { daysIn } from './portal/accuracy-days.ts'
import { addressOf, askedIn, nothingAsked, offeredOf } from './portal/asked.ts'
import { counterHtml } from './portal/counter.tsx'
import { draftRoutes } from './portal/draft.tsx'
import { feesHtml } from './portal/fees-page.tsx'
import { homeHtml } from './portal/home.tsx'
import { hoursHtml } from './portal/hours.tsx'
import { lifeEventHtml } from './portal/life-event.tsx'
import { showMissing } from './portal/missing.tsx'
import { officesHtml } from './portal/offices.tsx'
import { SCRIPTS } from './portal/page.ts'
import { pledgeHtml } from './portal/pledge.tsx'
import { serviceHtml } from './portal/service.tsx'
import { robots, sitemap } from './portal/sitemap.ts'
import { versionHtml } from './portal/version.tsx'

/** Characters of a search; more than anybody types. */
const LONGEST_QUERY = 80

/** What every citizen may read, without sign-in. */
export function portalDoor(house: House): Door {
  const door = new Hono<DoorEnv>()
  const cached = rememberPages(house, 'portal', SCRIPTS)
  door.onError(showMissing(house))

  door.get('/', everybody, async (c) => {
    const offices = await listOffices(house.reading)
    const slugs = offices.map(({ slug }) => slug)
    const [only] = slugs
    if (only !== undefined && slugs.length === 1) {
      const query = queryIn(c.req.query('q'))
      return cached(c, { offices: slugs, key: `home ${only} ${query}` }, () =>
        homeHtml(house, c, only, query),
      )
    } else {
      return cached(c, { offices: slugs, key: 'offices' }, () => officesHtml(house, c, offices))
    }
  })

  door.get('/sitemap.xml', everybody, async (c) => {
    c.header('cache-control', 'public, max-age=3600')
    c.header('content-type', 'application/xml; charset=utf-8')
    return c.body(await sitemap(house))
  })

  door.get('/robots.txt', everybody, (c) => {
    c.header('cache-control', 'public, max-age=3600')
    return c.text(robots(house))
  })

  door.get('/:office', everybody, (c) => {
    const slug = c.req.param('office')
    const query = queryIn(c.req.query('q'))
    return cached(c, { offices: [slug], key: `home ${slug} ${query}` }, () => homeHtml(house, c, slug, query))
  })

  door.route('/', draftRoutes(house))

  door.get('/:office/layanan/:code', everybody, async (c) => {
    const { office, code } = c.req.param()
    const asked = await askedOf(house, office, code, c.req.query())
    return cached(c, { offices: [office], key: addressOf(paths.service(office, code), asked) }, () =>
      serviceHtml(house, c, office, code, asked),
    )
  })

  door.get('/:office/layanan/:code/versi/:version', everybody, (c) => {
    const { office, code, version } = c.req.param()
    return cached(c, { offices: [office], key: c.req.path }, () =>
      versionHtml(house, c, office, code, Number(version)),
    )
  })

  door.get('/:office/peristiwa/:code', everybody, (c) => {
    const { office, code } = c.req.param()
    return cached(c, { offices: [office], key: c.req.path }, () => lifeEventHtml(house, c, office, code))
  })

  for (const [name, html] of [
    ['jam', hoursHtml],
    ['biaya', feesHtml],
    ['maklumat', pledgeHtml],
  ] as const) {
    door.get(`/:office/${name}`, everybody, (c) => {
      const { office } = c.req.param()
      return cached(c, { offices: [office], key: c.req.path }, () => html(house, c, office))
    })
  }

  door.get('/:office/perkiraan/cara', everybody, (c) => {
    const { office } = c.req.param()
    return cached(c, { offices: [office], key: c.req.path }, () => accuracyMethodHtml(house, c, office))
  })

  door.get('/:office/perkiraan/:code?', everybody, async (c) => {
    const { office, code } = c.req.param()
    const days = daysIn(c.req.query(), (await house.hall(office)).day)
    const key = `accuracy ${office} ${code ?? ''} ${days.from} ${days.to}`
    // Its figures change every few minutes, whatever happens in the hall meanwhile.
    return cached(c, { offices: [], key }, () => accuracyHtml(house, c, office, days, code))
  })

  door.get('/:office/loket/:counter', everybody, (c) => {
    const { office, counter } = c.req.param()
    return cached(c, { offices: [office], key: `counter ${office} ${counter}` }, () =>
      counterHtml(house, c, office, counter),
    )
  })

  door.get('/:office/*', everybody, () => refuse('NOT_FOUND'))

  return door
}

/** What was asked and is offered; a page of which nothing is asked is known without a look at its service. */
async function askedOf(house: House, office: string, code: string, query: Record<string, string>) {
  const asked = askedIn(query)
  if (asked.case === null && asked.calculation === null) return nothingAsked
  const { day } = await house.hall(office)
  const { sheet } = await findService(house.reading, office, code, day)
  return offeredOf(sheet, asked)
}

function queryIn(asked = ''): string {
  return asked.trim().slice(0, LONGEST_QUERY)
}
