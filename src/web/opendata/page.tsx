import type { Context } from 'hono'
import { DataPage } from '../../../views/opendata/data-page.tsx'
import type { DatasetProps } from '../../../views/opendata/dataset.tsx'
import { requirementId, serviceId } from '../../opendata/rules/codes.ts'
import { typeOf } from '../../opendata/rules/column-types.ts'
import {
  columnsOf,
  type DatasetName,
  datasetNames,
  meaningOf,
  movingDatasets,
  SCHEMA_VERSION,
} from '../../opendata/rules/columns.ts'
import type { Facts } from '../../opendata/rules/facts.ts'
import { LICENCE } from '../../opendata/rules/licence.ts'
import { dateInWords } from '../../words/format.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { linksOf } from '../http/links.ts'
import { htmlOf } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { publicPage } from '../http/public-page.ts'

/** The page that explains the data of an office. Refuses OFFICE_UNKNOWN. */
export async function dataHtml(house: House, c: Context<DoorEnv>, slug: string): Promise<string> {
  const language = c.get('language')
  const { facts, edition } = await house.published(slug)
  const { office } = facts
  const page = {
    ...publicPage(house, c, paths.openData(slug), office),
    officeName: office.name[language],
    version: { name: edition.version, date: dateInWords(edition.from, language) },
    bundleHref: paths.openDataFile(slug, 'bundle.zip'),
    datasets: datasetNames.map((name) => ({
      name,
      changes: changesOf(name),
      csvHref: paths.openDataFile(slug, `${name}.csv`),
      jsonHref: paths.openDataFile(slug, `${name}.json`),
      columns: columnsOf[name].map((column) => ({
        ...{ name: column, type: typeOf(column), meaning: meaningOf(column, language) },
      })),
    })),
    standards: [
      { name: 'cpsv', href: paths.apiOffice(slug, '/services.jsonld') },
      { name: 'hsds', href: paths.openDataFile(slug, 'hsds.json') },
      { name: 'dcat', href: paths.openDataFile(slug, 'catalog.jsonld') },
      { name: 'line', href: paths.apiOffice(slug, '/line') },
      { name: 'policy', href: paths.apiOffice(slug, '/policy') },
      { name: 'api', href: paths.api },
    ] as const,
    use: {
      licence: { name: LICENCE.name, href: LICENCE.url },
      citation: {
        office: office.name[language],
        version: edition.version,
        url: linksOf(house, slug).page,
      },
      schema: SCHEMA_VERSION,
      example: exampleCode(facts),
    },
  }
  return htmlOf(c, <DataPage {...page} />, (whole) => whole)
}

function changesOf(name: DatasetName): DatasetProps['changes'] {
  if (name === 'lines') return 'live'
  return movingDatasets.some((moving) => moving === name) ? 'minutes' : 'standing'
}

/** A code of this office that people know: that of a requirement where there is one. */
function exampleCode({ office, services }: Facts): string {
  const [service] = services
  const [requirement] = service?.sheet.requirements ?? []
  if (service === undefined || requirement === undefined) return office.slug
  return requirementId(serviceId(office.slug, service.code), requirement.code)
}
