import type { Bilingual } from '../../offices/rules/bilingual.ts'
import { isoAt } from '../../offices/rules/local-time.ts'
import { phrase, wordsOf } from '../../words/language.ts'
import { type DatasetName, movingDatasets, SCHEMA_VERSION, standingDatasets } from './columns.ts'
import type { Edition, Facts, Links } from './facts.ts'
import { LICENCE } from './licence.ts'
import { documentOf, fileType, frequency, INDONESIA, LANGUAGES, type Node, to } from './linked-data.ts'
import { inBoth } from './sentences.ts'

/** What one office publishes, for a catalogue. */
export type Offered = Readonly<{ facts: Facts; edition: Edition; links: Links }>

/** The catalogue of one office in DCAT, as JSON-LD. */
export function officeCatalogue(offered: Offered): Node {
  return documentOf([catalogueOf(offered)])
}

/** The catalogue of a whole house at `file`: a catalogue for each of its offices. */
export function houseCatalogue(offices: readonly Offered[], home: string, file: string): Node {
  return documentOf([
    {
      ...{ '@id': `${file}#catalog`, '@type': 'dcat:Catalog', identifier: file, ...COMMON },
      title: inBoth((language) => wordsOf(language).openData.title),
      description: inBoth((language) => wordsOf(language).openData.ofHouse),
      'foaf:homepage': { '@id': home, '@type': 'foaf:Document' },
      'dct:publisher': agent(
        home,
        inBoth((language) => wordsOf(language).common.product),
      ),
      'dcat:catalog': offices.map(catalogueOf),
    },
  ])
}

function catalogueOf(offered: Offered): Node {
  const { facts, edition, links } = offered
  const { office } = facts
  return {
    ...{ '@id': `${links.page}#catalog`, '@type': 'dcat:Catalog', identifier: `${office.slug}/data` },
    ...COMMON,
    ...ofOffice(offered),
    title: inBoth((language) => `${wordsOf(language).openData.title}: ${office.name[language]}`),
    description: inBoth((language) =>
      phrase(language, wordsOf(language).openData.description, { office: office.name[language] }),
    ),
    'foaf:homepage': { '@id': links.page, '@type': 'foaf:Document' },
    modified: isoAt(edition.modifiedAt, office.timeZone),
    'dcat:dataset': [
      ...standingDatasets.map((name) => tableDataset(name, offered)),
      ...movingDatasets.map((name) => tableDataset(name, offered)),
      wholeDataset(offered),
    ],
    'dcat:service': {
      ...{ '@id': `${links.page}#api`, '@type': 'dcat:DataService' },
      title: inBoth((language) => wordsOf(language).openData.standards.api),
      'dcat:endpointURL': to(links.api('')),
      'dcat:endpointDescription': to(links.apiDescription),
      'dct:license': to(LICENCE.url),
    },
  }
}

/** A table as CSV and JSON; the services as linked data too. */
function tableDataset(name: DatasetName, offered: Offered): Node {
  const { facts, edition, links } = offered
  const isStanding = standingDatasets.some((standing) => standing === name)
  const files: Distribution[] = [
    { name: `${name}.csv`, href: links.file(`${name}.csv`), kind: 'CSV' },
    { name: `${name}.json`, href: links.file(`${name}.json`), kind: 'JSON' },
    ...(name === 'services'
      ? [
          {
            name: 'services.jsonld',
            href: links.api('/services.jsonld'),
            kind: 'JSON_LD',
            standard: CPSV,
          } as const,
        ]
      : []),
  ]
  return {
    ...datasetAs(name, offered, files),
    title: inBoth((language) => wordsOf(language).openData.datasets[name].title),
    description: inBoth((language) => wordsOf(language).openData.datasets[name].holds),
    'dct:accrualPeriodicity': frequency(isStanding ? 'IRREG' : 'UPDATE_CONT'),
    ...(isStanding && { modified: isoAt(edition.modifiedAt, facts.office.timeZone) }),
  }
}

/** Everything that does not move with the hall in one piece: as a ZIP of tables, and as HSDS. */
function wholeDataset(offered: Offered): Node {
  const { facts, edition, links } = offered
  const files: Distribution[] = [
    { name: 'bundle.zip', href: links.file('bundle.zip'), kind: 'ZIP' },
    { name: 'hsds.json', href: links.file('hsds.json'), kind: 'JSON', standard: HSDS },
  ]
  return {
    ...datasetAs('bundle', offered, files),
    title: inBoth((language) => wordsOf(language).openData.all),
    description: inBoth((language) => wordsOf(language).openData.allNote),
    'dct:accrualPeriodicity': frequency('IRREG'),
    modified: isoAt(edition.modifiedAt, facts.office.timeZone),
  }
}

type Distribution = Readonly<{ name: string; href: string; kind: keyof typeof mediaTypes; standard?: string }>

function datasetAs(name: string, offered: Offered, files: readonly Distribution[]): Node {
  const { facts, links } = offered
  return {
    ...{ '@id': `${links.page}#${name}`, '@type': 'dcat:Dataset' },
    identifier: `${facts.office.slug}/data/${name}`,
    ...COMMON,
    ...ofOffice(offered),
    'dcat:landingPage': { '@id': links.page, '@type': 'foaf:Document' },
    'dcat:version': SCHEMA_VERSION,
    'dcat:distribution': files.map(({ name: file, href, kind, standard }) => ({
      ...{ '@id': `${links.page}#${file}`, '@type': 'dcat:Distribution', title: { en: file } },
      ...{ 'dcat:accessURL': to(href), 'dcat:downloadURL': to(href), 'dct:license': to(LICENCE.url) },
      'dcat:mediaType': to(`https://www.iana.org/assignments/media-types/${mediaTypes[kind]}`),
      'dct:format': fileType(kind),
      ...(standard !== undefined && { 'dct:conformsTo': to(standard) }),
    })),
  }
}

function ofOffice({ facts: { office }, links }: Offered): Node {
  return { 'dct:publisher': agent(`${links.office}#office`, office.name) }
}

function agent(id: string, name: Bilingual): Node {
  return { '@id': id, '@type': 'foaf:Agent', name }
}

const mediaTypes = {
  CSV: 'text/csv',
  JSON: 'application/json',
  JSON_LD: 'application/ld+json',
  ZIP: 'application/zip',
} as const

const CPSV = 'https://semiceu.github.io/CPSV-AP/releases/3.2.0/'
const HSDS = 'https://docs.openreferral.org/en/v3.0.0/'

const COMMON: Node = {
  'dct:language': LANGUAGES,
  'dct:spatial': INDONESIA,
  'dct:license': to(LICENCE.url),
}
