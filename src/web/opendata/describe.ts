import { type DescribeRouteOptions, describeRoute } from 'hono-openapi'
import { type ColumnType, typeOf } from '../../opendata/rules/column-types.ts'
import { columnsOf, type DatasetName, meaningOf } from '../../opendata/rules/columns.ts'
import { wordsOf } from '../../words/language.ts'

type Schema = { readonly [key: string]: unknown }

/** A dataset as JSON, with the meaning of every column. */
export function describeTable(name: DatasetName) {
  const [code, ...columns] = columnsOf[name]
  const properties = Object.fromEntries(
    [code, ...columns].map((column) => [
      column,
      { ...schemaOf(typeOf(column), column === code), description: meaningOf(column, 'en') },
    ]),
  )
  const rows = {
    type: 'array',
    items: { type: 'object', properties, required: Object.keys(properties), additionalProperties: false },
  }
  return describeFile({
    id: `read${pascal(name)}Json`,
    says: `${titleOf(name)} as JSON.`,
    more: wordsOf('en').openData.datasets[name].holds,
    type: 'application/json',
    isOfDay: name === 'estimate_outcomes',
    schema: {
      type: 'object',
      properties: { meta: META, [name]: rows },
      required: ['meta', name],
      additionalProperties: false,
    },
  })
}

/** A dataset as CSV. */
export function describeCsv(name: DatasetName) {
  return describeFile({
    id: `read${pascal(name)}Csv`,
    says: `${titleOf(name)} as CSV, with the columns of the JSON.`,
    more: 'RFC 4180 in UTF-8 with a byte order mark. Lists are separated by |; a cell that looks like a formula has an apostrophe before it.',
    type: 'text/csv',
    isOfDay: name === 'estimate_outcomes',
    schema: { type: 'string' },
  })
}

const linkedData = { $ref: '#/components/schemas/LinkedData' }

/** The files that are no single table. */
export const files = {
  bundle: {
    id: 'readBundle',
    says: 'Every table that does not move with the line, as one ZIP file.',
    more: 'CSV files, and manifest.json with the version, the licence, and for each file its rows, its SHA-256 and what its columns mean. The same version has the same bytes.',
    type: 'application/zip',
    schema: { type: 'string', format: 'binary' },
  },
  hsds: {
    id: 'readHsds',
    says: 'The office and its services in Open Referral HSDS 3.0.',
    more: 'Flat lists that refer to each other by id.',
    type: 'application/json',
    schema: { type: 'object' },
    isInLanguages: true,
  },
  catalogue: {
    id: 'readCatalogue',
    says: 'What data this office offers, in DCAT.',
    more: 'JSON-LD with its context in it.',
    type: 'application/ld+json',
    schema: linkedData,
  },
  houseCatalogue: {
    id: 'readCatalogueOfHouse',
    says: 'What data every office of this installation offers, in DCAT.',
    more: 'JSON-LD with its context in it.',
    type: 'application/ld+json',
    schema: linkedData,
    isOfHouse: true,
  },
} as const satisfies Record<string, FileDescription>

type FileDescription = {
  id: string
  says: string
  more: string
  type: string
  schema: Schema
  isInLanguages?: boolean
  isOfHouse?: boolean
  isOfDay?: boolean
}

/** A file of open data in the machine-readable description. */
export function describeFile(file: FileDescription) {
  const { id, says, more, type, schema, isInLanguages = false, isOfHouse = false, isOfDay = false } = file
  const header = (name: string, description: string) => ({
    ...{ in: 'header' as const, name, required: false, description, schema: { type: 'string' as const } },
  })
  const text = (description: string) => ({ description, schema: { type: 'string' as const } })
  const described: DescribeRouteOptions = {
    ...{ operationId: id, summary: says, description: more, tags: ['Data'], security: [] },
    parameters: [
      ...(isOfHouse ? [] : [OFFICE]),
      ...(isOfDay ? [DAY] : []),
      ...(isInLanguages ? [header('Accept-Language', 'The language of the texts: id or en.')] : []),
      header('If-None-Match', 'The ETag of what is already known.'),
      header('If-Modified-Since', 'The Last-Modified of what is already known.'),
    ],
    responses: {
      200: {
        description: 'OK',
        headers: { ETag: text('Changes with the content.'), 'Last-Modified': text('When it last changed.') },
        content: { [type]: { schema } },
      },
      304: { description: 'Nothing has changed.' },
      404: { description: 'Not Found: OFFICE_UNKNOWN, NOT_FOUND', content: PROBLEM },
      500: { description: 'A fault of ours: FAILED', content: PROBLEM },
    },
  }
  return describeRoute(described)
}

const OFFICE = {
  in: 'path' as const,
  name: 'office',
  required: true,
  description: 'The short name of an office, such as sukamaju.',
  schema: { type: 'string' as const },
}

const DAY = {
  in: 'query' as const,
  name: 'day',
  required: false,
  description: 'The local date that is asked for, such as 2026-04-06; today when none is.',
  schema: { type: 'string' as const, format: 'date' },
}

/** The shape that the API describes for its problems. */
const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }

const META: Schema = {
  type: 'object',
  properties: {
    office: { type: 'string' },
    dataset: { type: 'string' },
    version: { type: 'string', description: 'Changes with the content.' },
    schemaVersion: {
      type: 'string',
      description: 'Changes when a column is renamed or means something else.',
    },
    generatedAt: { type: 'string', format: 'date-time' },
    modifiedAt: { type: ['string', 'null'], format: 'date-time' },
    licence: { type: 'string' },
    licenceUrl: { type: 'string', format: 'uri' },
    attribution: { type: 'string', description: 'Whom to name as the source.' },
    documentation: { type: 'string', format: 'uri' },
  },
  required: ['office', 'dataset', 'version', 'schemaVersion', 'generatedAt', 'modifiedAt'],
  additionalProperties: false,
}

/** "CalendarDates" of `calendar_dates`. */
function pascal(name: string): string {
  return name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function titleOf(name: DatasetName): string {
  return wordsOf('en').openData.datasets[name].title
}

function schemaOf(type: ColumnType, isCode: boolean): Schema {
  if (type === 'list') return { type: ['array', 'null'], items: { type: 'string' } }
  if (type === 'json') return {}
  const simple = type === 'integer' || type === 'boolean' ? type : 'string'
  const format = formats[type]
  return { type: isCode ? simple : [simple, 'null'], ...(format !== undefined && { format }) }
}

const formats: Partial<Record<ColumnType, string>> = { date: 'date', datetime: 'date-time', url: 'uri' }
