import { createHash } from 'node:crypto'
import type { Published } from '../../opendata/published.ts'
import { SCHEMA_VERSION } from '../../opendata/rules/columns.ts'
import type { Links } from '../../opendata/rules/facts.ts'
import { LICENCE } from '../../opendata/rules/licence.ts'
import type { House } from './house.ts'
import { paths } from './paths.ts'
import type { PublicFile } from './remember-files.ts'

/** Where the things and files of an office are found, as whole addresses. */
export function linksOf(house: House, office: string): Links {
  const whole = (path: string) => `${house.publicUrl()}${path}`
  return {
    office: whole(paths.office(office)),
    service: (code) => whole(paths.service(office, code)),
    counter: (counter) => whole(paths.counter(office, counter)),
    page: whole(paths.openData(office)),
    file: (name) => whole(paths.openDataFile(office, name)),
    api: (path) => whole(paths.apiOffice(office, path)),
    apiPage: whole(paths.api),
    apiDescription: whole(paths.apiDescription),
  }
}

/** A file made of what an office publishes; its version changes with that, and with where it is published. */
export function publishedFile(
  house: House,
  { facts, edition }: Published,
  name: string,
  rest: Pick<PublicFile, 'type' | 'language' | 'saveAs' | 'isCompressed'>,
): PublicFile {
  const { language = '' } = rest
  const version = versionHere(house, edition.version)
  return {
    key: `${facts.office.slug}/${name} ${language}`,
    version: language === '' ? version : `${version}.${language}`,
    modifiedAt: edition.modifiedAt,
    licence: LICENCE.url,
    ...rest,
  }
}

/** A version as it is told apart from the same under another address or with other columns. */
export function versionHere(house: House, version: string): string {
  const here = createHash('sha256').update(`${house.publicUrl()} ${SCHEMA_VERSION}`).digest('hex').slice(0, 8)
  return `${version}.${here}`
}
