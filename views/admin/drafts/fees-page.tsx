import { paths } from '../../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../../src/words/language.ts'
import { Button } from '../../components/button.tsx'
import { AdminPage, type Framed } from '../admin-page.tsx'

/** A fee in words: what for, for whom, how much, and what it rests on. */
export type FeeRow = { what: string; amount: string; notes: readonly string[] }

export type FeesPageProps = Omit<Framed, 'mayManage'> & {
  service: { code: string; name: string }
  version: number
  fees: readonly FeeRow[]
}

/** The fees of a draft, each leading to its own form; moved by buttons that save at once. */
export function FeesPage({ service, version, fees, ...frame }: FeesPageProps) {
  const { language, office } = frame
  const words = wordsOf(language)
  const { draft, fee: own, section } = words.adminDrafts
  return (
    <AdminPage
      {...frame}
      title={words.standard.parts.fees}
      lead={phrase(language, draft.title, { service: service.name })}
      back={{ href: paths.adminDraft(office.slug, service.code), label: section.back }}
    >
      {fees.length === 0 ? (
        <p>{own.none}</p>
      ) : (
        <form method="post" action={paths.adminDraftPart(office.slug, service.code, 'fees')}>
          <input type="hidden" name="version" value={String(version)} />
          <FeeTable {...{ language, fees }} office={office.slug} code={service.code} />
        </form>
      )}
      <p>
        <Button kind="outline" href={paths.adminDraftFee(office.slug, service.code, 'new')} label={own.new} />
      </p>
    </AdminPage>
  )
}

type FeeTableProps = { language: Language; office: string; code: string; fees: readonly FeeRow[] }

function FeeTable({ language, office, code, fees }: FeeTableProps) {
  const { fee: own, section } = wordsOf(language).adminDrafts
  const { aspects } = wordsOf(language).standard
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{own.what}</th>
          <th scope="col">{aspects.amount}</th>
          <th scope="col">{section.order}</th>
        </tr>
      </thead>
      <tbody>
        {fees.map(({ what, amount, notes }, index) => (
          <tr>
            <th scope="row">
              <a href={paths.adminDraftFee(office, code, String(index))}>{what}</a>
              {notes.map((note) => (
                <span class="list__note">{note}</span>
              ))}
            </th>
            <td data-label={aspects.amount}>{amount}</td>
            <td data-label={section.order}>
              {index > 0 && <Act {...{ language, act: 'up', index, what }} />}
              {index < fees.length - 1 && <Act {...{ language, act: 'down', index, what }} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type ActProps = { language: Language; act: 'up' | 'down'; index: number; what: string }

function Act({ language, act, index, what }: ActProps) {
  const label = wordsOf(language).adminDrafts.section[act]
  return (
    <Button
      kind="quiet"
      name="do"
      value={`${act}-${index}`}
      label={label}
      attributes={{ 'aria-label': `${label}: ${what}` }}
    />
  )
}
