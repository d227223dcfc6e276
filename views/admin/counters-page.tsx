import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { Chip } from '../components/status-chip.tsx'
import { AdminPage, type Framed } from './admin-page.tsx'

export type CounterRow = {
  counter: string
  name: string
  agency: string
  place: string
  services: readonly string[]
  /** Since when it is out of use, as a date in words; null while it is used. */
  retired: string | null
}

export type CountersPageProps = Framed & { counters: readonly CounterRow[] }

/** The counters of an office in the order of the hall, with those that are out of use. */
export function CountersPage({ counters, mayManage, ...frame }: CountersPageProps) {
  const { language, office } = frame
  const words = wordsOf(language).adminHouse.counters
  return (
    <AdminPage {...frame} title={words.title} lead={words.lead}>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{words.counter}</th>
            <th scope="col">{words.agency}</th>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.services}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {counters.map(({ counter, name, agency, place, services, retired }) => (
            <tr>
              <th scope="row">
                {mayManage ? (
                  <a href={paths.adminCounter(office.slug, counter)}>{name}</a>
                ) : (
                  <span>{name}</span>
                )}
                <span class="list__note">{counter}</span>
              </th>
              <td data-label={words.agency}>{agency}</td>
              <td data-label={words.place}>{place}</td>
              <td data-label={words.services}>{services.join(', ')}</td>
              <td data-label={words.state}>
                {retired === null ? (
                  <Chip tone="serving" icon="check" label={words.used} />
                ) : (
                  <Chip
                    tone="neutral"
                    icon="lock"
                    label={phrase(language, words.retired, { date: retired })}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {mayManage && (
        <p>
          <Button kind="outline" icon="door" href={paths.adminCounter(office.slug)} label={words.add} />
        </p>
      )}
    </AdminPage>
  )
}
