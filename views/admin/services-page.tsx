import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Chip } from '../components/status-chip.tsx'
import { AdminPage, type Framed } from './admin-page.tsx'

export type ServiceRow = {
  code: string
  name: string
  owner: string
  /** Why and since when it is suspended, or null. */
  suspension: { reason: string; since: string } | null
  hasOwnHours: boolean
  /** How many days it is closed on by itself. */
  ownHolidays: number
}

export type ServicesPageProps = Framed & { services: readonly ServiceRow[] }

/** The services of an office: which are given, and which have hours of their own. */
export function ServicesPage({ services, mayManage, ...frame }: ServicesPageProps) {
  const { language, office } = frame
  const words = wordsOf(language).adminHouse.services
  return (
    <AdminPage {...frame} title={words.title} lead={words.lead}>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.owner}</th>
            <th scope="col">{words.hours}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {services.map(({ code, name, owner, suspension, hasOwnHours, ownHolidays }) => (
            <tr>
              <th scope="row">
                {mayManage ? <a href={paths.adminService(office.slug, code)}>{name}</a> : <span>{name}</span>}
                <span class="list__note">{code}</span>
              </th>
              <td data-label={words.owner}>{owner}</td>
              <td data-label={words.hours}>
                {hasOwnHours ? words.own : words.asOffice}
                {ownHolidays > 0 && (
                  <span class="list__note">
                    {phrase(language, words.andHolidays, { count: ownHolidays })}
                  </span>
                )}
              </td>
              <td data-label={words.state}>
                {suspension === null ? (
                  <Chip tone="serving" icon="check" label={words.given} />
                ) : (
                  <Chip
                    tone="late"
                    icon="pause"
                    label={phrase(language, words.suspended, { date: suspension.since })}
                  />
                )}
                {suspension && <span class="list__note">{suspension.reason}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </AdminPage>
  )
}
