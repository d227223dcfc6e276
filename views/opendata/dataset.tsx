import { type Language, phrase, type Words, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'

type OpenData = Words['openData']

export type ColumnText = { name: string; type: keyof OpenData['types']; meaning: string }

export type DatasetProps = {
  language: Language
  /** As it stands in the address of its files. */
  name: keyof OpenData['datasets']
  changes: keyof OpenData['changes']
  csvHref: string
  jsonHref: string
  columns: readonly ColumnText[]
}

/** One table: what it holds, where it is, how often it changes and what its columns mean. */
export function Dataset({ language, name, changes, csvHref, jsonHref, columns }: DatasetProps) {
  const { openData } = wordsOf(language)
  const { title, holds } = openData.datasets[name]
  return (
    <section class="dataset" aria-labelledby={name}>
      <h3 class="dataset__title" id={name}>
        {title} <code class="dataset__name">{name}</code>
      </h3>
      <p>{holds}</p>
      <p class="portal-note">
        {openData.changesLabel}: {openData.changes[changes]}.
      </p>
      <p class="cluster">
        <Download name={title} form="CSV" href={csvHref} />
        <Download name={title} form="JSON" href={jsonHref} />
      </p>
      <details class="dataset__columns">
        <summary>{phrase(language, openData.columnCount, { count: columns.length })}</summary>
        <table>
          <caption class="only-heard">{phrase(language, openData.columnsTitle, { dataset: title })}</caption>
          <thead>
            <tr>
              <th scope="col">{openData.column}</th>
              <th scope="col">{openData.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr>
                <th scope="row">
                  <code>{column.name}</code>
                </th>
                <td>
                  {column.meaning} <span class="portal-note">({openData.types[column.type]})</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

/** Says what it is a file of to whoever does not see where it stands. */
function Download({ name, form, href }: { name: string; form: string; href: string }) {
  const attributes = { 'aria-label': `${name}, ${form}` }
  return <Button kind="outline" icon="download" label={form} href={href} attributes={attributes} />
}
