import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { AdminForm } from './admin-form.tsx'
import { AdminPage, type Framed } from './admin-page.tsx'

export type HolidayImportPageProps = Omit<Framed, 'mayManage'> & {
  days: readonly { date: string; name: string; what: 'added' | 'changed' | 'same' }[]
  /** The table again, to be sent when it is to be taken. */
  table: string
  version: number
}

/** What a table of holidays would change, before anything is saved. */
export function HolidayImportPage({ days, table, version, ...frame }: HolidayImportPageProps) {
  const { language, office } = frame
  const { holiday, import: words } = wordsOf(language).adminTimes
  const count = (what: string) => days.filter((day) => day.what === what).length
  const counts = { added: count('added'), changed: count('changed'), same: count('same') }
  const isChange = counts.added + counts.changed > 0
  const back = { href: paths.adminHolidays(office.slug), label: holiday.title }
  return (
    <AdminPage {...frame} title={words.title} lead={words.lead} back={back}>
      <p>{isChange ? phrase(language, words.counts, counts) : words.nothing}</p>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{holiday.day}</th>
            <th scope="col">{holiday.name}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ date, name, what }) => (
            <tr>
              <th scope="row">{date}</th>
              <td data-label={holiday.name}>{name}</td>
              <td data-label={words.what}>{words.kinds[what]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isChange && (
        <AdminForm
          {...{ language, version }}
          action={paths.adminHolidayImport(office.slug)}
          submit={words.submit}
          hasFile
          beside={<Button kind="quiet" href={back.href} label={words.cancel} />}
        >
          <input type="hidden" name="table" value={table} />
        </AdminForm>
      )}
    </AdminPage>
  )
}
