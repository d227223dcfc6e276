import { wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { AdminFrame, type AdminFrameProps } from './admin-frame.tsx'
import { AuditSearch, type AuditSearchProps } from './audit-search.tsx'
import { deedInWords, type FactsSaid, factsInWords } from './audit-words.ts'

export type AuditRow = {
  id: number
  date: string
  time: string
  /** Who, by name. */
  by: string
  /** What, as it is kept, such as `ticket.called`. */
  name: string
  /** The name of a fact and what it says. */
  facts: FactsSaid
}

export type AuditPageProps = Omit<AdminFrameProps, 'title' | 'children'> & {
  search: Omit<AuditSearchProps, 'language' | 'office'>
  rows: readonly AuditRow[]
  /** Addresses of the older lines, and of the newest ones when these are not. */
  olderHref: string | null
  newestHref: string | null
  /** Addresses of all of them to be kept: for spreadsheets, and for programs. */
  tableHref: string
  linesHref: string
}

/** Who did what in an office, newest first. */
export function AuditPage(props: AuditPageProps) {
  const { search, rows, olderHref, newestHref, tableHref, linesHref, ...frame } = props
  const { language, office } = frame
  const words = wordsOf(language).admin.audit
  return (
    <AdminFrame {...frame} title={words.title}>
      <header class="admin__head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </header>
      <AuditSearch language={language} office={office.slug} {...search} />
      {rows.length === 0 ? (
        <p class="admin__note">{words.none}</p>
      ) : (
        <Lines language={language} rows={rows} />
      )}
      <div class="admin__foot">
        {newestHref && <Button kind="outline" href={newestHref} label={words.newest} icon="arrow-up" />}
        {olderHref && <Button kind="outline" href={olderHref} label={words.older} icon="arrow-down" />}
        <Button kind="plain" href={tableHref} label={words.table} icon="download" />
        <Button kind="plain" href={linesHref} label={words.exported} icon="download" />
      </div>
    </AdminFrame>
  )
}

function Lines({ language, rows }: Pick<AuditPageProps, 'language' | 'rows'>) {
  const words = wordsOf(language).admin.audit
  return (
    <table class="list list--audit">
      <thead>
        <tr>
          <th scope="col">{words.time}</th>
          <th scope="col">{words.by}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.details}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">
              {row.time}
              <span class="list__note">{row.date}</span>
            </th>
            <td data-label={words.by}>{row.by}</td>
            <td data-label={words.what}>{deedInWords(language, row.name)}</td>
            <td data-label={words.details}>{factsInWords(language, row.facts)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
