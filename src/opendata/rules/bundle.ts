import { createHash } from 'node:crypto'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { wordsOf } from '../../words/language.ts'
import { typeOf } from './column-types.ts'
import { type DatasetName, meaningsOf, movingDatasets, SCHEMA_VERSION } from './columns.ts'
import type { Edition, Facts, Links } from './facts.ts'
import { LICENCE } from './licence.ts'
import type { Table } from './table.ts'

/** A table and the same as CSV. */
export type Written = Readonly<{ table: Table; csv: string }>

/**
 * Every table as one ZIP file: the CSV files, and `manifest.json`, which says what they are. The same
 * edition gives the same bytes, wherever and whenever it is made.
 */
export function bundleOf(
  facts: Facts,
  edition: Edition,
  links: Links,
  files: readonly Written[],
): Uint8Array<ArrayBuffer> {
  const manifest = JSON.stringify(manifestOf(facts, edition, links, files), null, 2)
  const entries: Zippable = { 'manifest.json': strToU8(`${manifest}\n`) }
  for (const { table, csv } of files) entries[`${table.name}.csv`] = strToU8(csv)
  return new Uint8Array(zipSync(entries, { level: 6, mtime: SOME_DAY, os: UNIX }))
}

/** What is in a bundle, and what each column means. */
export function manifestOf(
  { office }: Facts,
  { version, from, until }: Edition,
  links: Links,
  files: readonly Written[],
) {
  return {
    schema_version: SCHEMA_VERSION,
    feed_version: version,
    feed_start: from,
    feed_end: until,
    office: office.slug,
    publisher: { name_id: office.name.id, name_en: office.name.en, url: links.office },
    licence: LICENCE,
    documentation: links.page,
    timezone: office.timeZone,
    files: files.map(({ table, csv }) => ({
      ...{ path: `${table.name}.csv`, ...sentencesOf(table.name), rows: table.rows.length },
      ...{ bytes: strToU8(csv).length, sha256: createHash('sha256').update(csv).digest('hex') },
      columns: table.columns.map((column) => {
        const meaning = meaningsOf(column)
        return { name: column, type: typeOf(column), meaning_id: meaning.id, meaning_en: meaning.en }
      }),
    })),
    /** What changes with the hall is not in the bundle. */
    elsewhere: movingDatasets.map((name) => ({
      ...sentencesOf(name),
      ...{ csv: links.file(`${name}.csv`), json: links.file(`${name}.json`) },
    })),
  }
}

function sentencesOf(name: DatasetName) {
  const [inId, inEn] = [wordsOf('id').openData.datasets[name], wordsOf('en').openData.datasets[name]]
  return { title_id: inId.title, title_en: inEn.title, holds_id: inId.holds, holds_en: inEn.holds }
}

/** A time without a zone reads the same on every machine; when it is does not matter. */
const SOME_DAY = '1980-01-01T12:00:00'
const UNIX = 3
