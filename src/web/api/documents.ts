import { z } from 'zod'
import { cpsvDocument } from '../../opendata/rules/cpsv-ap.ts'
import { standingTable } from '../../opendata/rules/tables.ts'
import { tableCsv } from '../../opendata/table-csv.ts'
import { linksOf, publishedFile } from '../http/links.ts'
import type { PublicFile } from '../http/remember-files.ts'
import { type Asked, at, type Verb } from './address.ts'
import { describeVerb } from './describe.ts'
import { theOffice, theService } from './here.ts'
import { readQuery } from './sent.ts'
import { nothing } from './shapes.ts'

const linkedData = z
  .looseObject({ '@context': z.unknown(), '@graph': z.array(z.looseObject({ '@id': z.string() })) })
  .meta({ id: 'LinkedData', description: 'JSON-LD with its context in it: reading it fetches nothing.' })

const CSV = 'text/csv; charset=utf-8; header=present'
const JSON_LD = 'application/ld+json'

/** The published services in other forms than ours, for whoever reads those. */
export const documents = [
  at('/offices/:office/services.csv', theOffice, {
    GET: document({
      id: 'listServicesAsTable',
      says: 'The services as a table, one row each; texts in both languages.',
      type: CSV,
      shape: z.string().meta({ description: 'RFC 4180 in UTF-8, with a byte order mark.' }),
      file: ({ here: { office } }) => ({ name: 'services.csv', saveAs: `${office.slug}-services.csv` }),
      make: async ({ house, here: { office } }) => {
        const { facts } = await house.published(office.slug)
        return tableCsv(standingTable('services', facts, linksOf(house, office.slug)))
      },
    }),
  }),
  at('/offices/:office/services.jsonld', theOffice, {
    GET: document({
      id: 'listServicesAsLinkedData',
      says: 'The services as linked data, in CPSV-AP 3.2.0.',
      type: JSON_LD,
      shape: linkedData,
      file: () => ({ name: 'services.jsonld' }),
      make: async ({ house, here: { office } }) => {
        const { facts } = await house.published(office.slug)
        return JSON.stringify(cpsvDocument(facts, linksOf(house, office.slug)))
      },
    }),
  }),
  at('/offices/:office/services/:code.jsonld', theService, {
    GET: document({
      id: 'readServiceAsLinkedData',
      says: 'One service as linked data, in CPSV-AP 3.2.0.',
      type: JSON_LD,
      shape: linkedData,
      file: ({ here: { service } }) => ({ name: `services/${service.code}.jsonld` }),
      make: async ({ house, here: { office, service } }) => {
        const { facts } = await house.published(office.slug)
        return JSON.stringify(cpsvDocument(facts, linksOf(house, office.slug), service.code))
      },
    }),
  }),
]

type Document<Here> = {
  id: string
  says: string
  type: string
  shape: z.ZodType
  file: (asked: Asked<Here>) => { name: string; saveAs?: string }
  make: (asked: Asked<Here>) => Promise<string>
}

/** GET of a file that everybody may have, made once a version. */
function document<Here extends { office: { slug: string } }>(about: Document<Here>): Verb<Here> {
  const { id, says, type, shape, file, make } = about
  const [mediaType = type] = type.split(';')
  return {
    question: null,
    describe: describeVerb({
      ...{ id, says, tag: 'Public', question: null, method: 'GET', status: 200, query: nothing },
      ...{ shape, mediaType, isVersioned: true },
    }),
    answer: async (asked) => {
      readQuery(asked.c, nothing)
      return asked.house.giveFile(asked.c, await fileOf(asked), () => make(asked))
    },
  }

  async function fileOf(asked: Asked<Here>): Promise<PublicFile> {
    const { name, ...more } = file(asked)
    const published = await asked.house.published(asked.here.office.slug)
    return publishedFile(asked.house, published, `api/${name}`, { type, ...more })
  }
}
