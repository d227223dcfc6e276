import type { Json } from './table.ts'

/** A thing of a linked-data document, with the address by which others refer to it. */
export type Node = { readonly [key: string]: Json | undefined }

/**
 * What the names in our linked data mean. It stands in every document, so that reading one fetches
 * nothing. A text in both languages is a map from language to text.
 */
export const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  org: 'http://www.w3.org/ns/org#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  time: 'http://www.w3.org/2006/time#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  identifier: 'dct:identifier',
  title: { '@id': 'dct:title', '@container': '@language' },
  description: { '@id': 'dct:description', '@container': '@language' },
  label: { '@id': 'skos:prefLabel', '@container': '@language' },
  name: { '@id': 'foaf:name', '@container': '@language' },
  keyword: { '@id': 'dcat:keyword', '@container': '@language' },
  fullAddress: { '@id': 'locn:fullAddress', '@container': '@language' },
  processingTime: { '@id': 'cv:processingTime', '@type': 'xsd:duration' },
  hasValue: { '@id': 'cv:hasValue', '@type': 'xsd:double' },
  modified: { '@id': 'dct:modified', '@type': 'xsd:dateTime' },
  opens: { '@id': 'schema:opens', '@type': 'schema:Time' },
  closes: { '@id': 'schema:closes', '@type': 'schema:Time' },
  validFrom: { '@id': 'schema:validFrom', '@type': 'schema:Date' },
  validThrough: { '@id': 'schema:validThrough', '@type': 'schema:Date' },
} as const satisfies Json

/** A document of linked data: what its names mean, and the things in it. */
export function documentOf(graph: readonly Node[]): Node {
  return { '@context': CONTEXT, '@graph': graph }
}

/** Refers to a thing that stands elsewhere in the document, or in the world. */
export function to(id: string): Node {
  return { '@id': id }
}

const EU = 'http://publications.europa.eu/resource/authority'

/** Both languages, as the European vocabularies know them. */
export const LANGUAGES: readonly Node[] = ['IND', 'ENG'].map((code) => ({
  '@id': `${EU}/language/${code}`,
  '@type': 'dct:LinguisticSystem',
}))

export const INDONESIA: Node = { '@id': `${EU}/country/IDN`, '@type': 'dct:Location' }

export const RUPIAH: Node = {
  '@id': `${EU}/currency/IDR`,
  '@type': 'skos:Concept',
  label: { id: 'rupiah', en: 'rupiah' },
}

/** How often a dataset changes: whenever the office does, continuously, or every few minutes. */
export const frequency = (code: 'IRREG' | 'UPDATE_CONT' | 'OTHER'): Node => to(`${EU}/frequency/${code}`)

export const fileType = (code: 'CSV' | 'JSON' | 'JSON_LD' | 'ZIP'): Node => to(`${EU}/file-type/${code}`)
