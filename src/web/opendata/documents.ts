import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { listOffices } from '../../offices/office.ts'
import { bundleOf } from '../../opendata/rules/bundle.ts'
import { standingDatasets } from '../../opendata/rules/columns.ts'
import { houseCatalogue, officeCatalogue } from '../../opendata/rules/dcat.ts'
import { hsdsDocument } from '../../opendata/rules/hsds.ts'
import { LICENCE } from '../../opendata/rules/licence.ts'
import { standingTable } from '../../opendata/rules/tables.ts'
import { tableCsv } from '../../opendata/table-csv.ts'
import { chooseLanguage } from '../../words/language.ts'
import { everybody } from '../http/asks.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { linksOf, publishedFile, versionHere } from '../http/links.ts'
import { paths } from '../http/paths.ts'
import { allowEveryPage } from '../http/remember-files.ts'
import { describeFile, files } from './describe.ts'

const JSON_LD = 'application/ld+json'

/** All tables in one file, and the same in the forms that others have agreed on. */
export function documentRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()

  routes.get('/:office/data/bundle.zip', describeFile(files.bundle), everybody, async (c) => {
    const slug = c.req.param('office')
    const published = await house.published(slug)
    const { facts, edition } = published
    const saveAs = `${slug}-${edition.version}.zip`
    const file = { type: 'application/zip', isCompressed: true, saveAs }
    return house.giveFile(c, publishedFile(house, published, 'data/bundle.zip', file), async () => {
      const links = linksOf(house, slug)
      const tables = standingDatasets.map((name) => standingTable(name, facts, links))
      const written = await Promise.all(tables.map(async (table) => ({ table, csv: await tableCsv(table) })))
      return bundleOf(facts, edition, links, written)
    })
  })

  routes.get('/:office/data/hsds.json', describeFile(files.hsds), everybody, async (c) => {
    const slug = c.req.param('office')
    const published = await house.published(slug)
    const { facts, edition } = published
    const language = chooseLanguage(undefined, c.req.header('accept-language'))
    const file = { type: 'application/json', language }
    return house.giveFile(c, publishedFile(house, published, 'data/hsds.json', file), async () =>
      JSON.stringify(hsdsDocument(facts, edition, linksOf(house, slug), language)),
    )
  })

  routes.get('/:office/data/catalog.jsonld', describeFile(files.catalogue), everybody, async (c) => {
    const slug = c.req.param('office')
    const published = await house.published(slug)
    const file = publishedFile(house, published, 'data/catalog.jsonld', { type: JSON_LD })
    return house.giveFile(c, file, async () =>
      JSON.stringify(officeCatalogue({ ...published, links: linksOf(house, slug) })),
    )
  })

  routes.options(paths.catalogue, allowEveryPage)
  routes.get(paths.catalogue, describeFile(files.houseCatalogue), everybody, async (c) => {
    const offices = await listOffices(house.reading)
    const published = await Promise.all(offices.map(({ slug }) => house.published(slug)))
    const versions = published.map(({ facts, edition }) => `${facts.office.slug}-${edition.version}`)
    const file = {
      key: 'data/catalog.jsonld',
      version: versionHere(house, shortly(versions.join(' '))),
      modifiedAt: Math.max(0, ...published.map(({ edition }) => edition.modifiedAt)),
      ...{ type: JSON_LD, licence: LICENCE.url },
    }
    return house.giveFile(c, file, async () => {
      const offered = published.map((of) => ({ ...of, links: linksOf(house, of.facts.office.slug) }))
      const whole = (path: string) => `${house.publicUrl()}${path}`
      return JSON.stringify(houseCatalogue(offered, whole(paths.home), whole(paths.catalogue)))
    })
  })

  return routes
}

/** Many versions as one. */
function shortly(versions: string): string {
  return createHash('sha256').update(versions).digest('hex').slice(0, 12)
}
