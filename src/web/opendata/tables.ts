import { type Context, Hono } from 'hono'
import { isoAt } from '../../offices/rules/local-time.ts'
import { datasetNames, SCHEMA_VERSION } from '../../opendata/rules/columns.ts'
import { LICENCE } from '../../opendata/rules/licence.ts'
import { tableCsv } from '../../opendata/table-csv.ts'
import { everybody } from '../http/asks.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { linksOf, versionHere } from '../http/links.ts'
import type { PublicFile } from '../http/remember-files.ts'
import { type Current, currentOf, type Read } from './current.ts'
import { describeCsv, describeTable } from './describe.ts'

const CSV = 'text/csv; charset=utf-8; header=present'

/** Every dataset in two forms with the same columns. */
export function tableRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()

  for (const name of datasetNames) {
    routes.get(`/:office/data/${name}.json`, describeTable(name), everybody, async (c) => {
      const current = await currentOf(house, officeIn(c), name, c.req.query('day'))
      const file = { ...fileOf(current, `${name}.json`), type: 'application/json' }
      return house.giveFile(c, file, async () => JSON.stringify(bodyOf(house, current, await current.read())))
    })

    routes.get(`/:office/data/${name}.csv`, describeCsv(name), everybody, async (c) => {
      const current = await currentOf(house, officeIn(c), name, c.req.query('day'))
      const saveAs = `${current.office.slug}-${name}.csv`
      const file = { ...fileOf(current, `${name}.csv`), type: CSV, saveAs }
      return house.giveFile(c, file, async () => tableCsv((await current.read()).table))
    })
  }

  function fileOf({ office, version, modifiedAt }: Current, name: string): Omit<PublicFile, 'type'> {
    return {
      key: `${office.slug}/data/${name}`,
      version: versionHere(house, version),
      ...{ modifiedAt, licence: LICENCE.url },
    }
  }

  return routes
}

/** A dataset as JSON: what it is, and its rows under its name. */
function bodyOf(house: House, { office, version, modifiedAt }: Current, { table, asOf }: Read) {
  return {
    meta: {
      ...{ office: office.slug, dataset: table.name, version, schemaVersion: SCHEMA_VERSION },
      generatedAt: isoAt(asOf, office.timeZone),
      modifiedAt: modifiedAt === null ? null : isoAt(modifiedAt, office.timeZone),
      ...{ licence: LICENCE.name, licenceUrl: LICENCE.url, attribution: office.name.id },
      documentation: linksOf(house, office.slug).page,
    },
    [table.name]: table.rows,
  }
}

function officeIn(c: Context<DoorEnv>): string {
  return c.req.param('office') ?? ''
}
