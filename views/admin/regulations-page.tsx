import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { Chip } from '../components/status-chip.tsx'
import { AdminPage, type Framed } from './admin-page.tsx'

/** A regulation of the list; dates are in words. */
export type RegulationRow = {
  code: string
  cite: string
  about: string | null
  state: 'inForce' | 'coming' | 'lapsed'
  /** From when to when it is in force, or that it is so without an end. */
  force: string
  /** How many services refer to it. */
  services: number
}

export type RegulationsPageProps = Framed & { regulations: readonly RegulationRow[] }

/** The regulations that the services of an office rest on. */
export function RegulationsPage({ regulations, mayManage, ...frame }: RegulationsPageProps) {
  const { language, office } = frame
  const { regulations: words } = wordsOf(language).adminCatalogue
  return (
    <AdminPage
      {...frame}
      title={words.title}
      lead={words.lead}
      back={{ href: paths.adminServices(office.slug), label: wordsOf(language).adminHouse.services.title }}
    >
      {mayManage && (
        <p>
          <Button kind="outline" href={paths.adminRegulation(office.slug)} label={words.add} />
        </p>
      )}
      {regulations.length === 0 && <p>{words.none}</p>}
      {regulations.length > 0 && (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{words.regulation}</th>
              <th scope="col">{words.force}</th>
              <th scope="col">{words.used}</th>
            </tr>
          </thead>
          <tbody>
            {regulations.map(({ code, cite, about, state, force, services }) => (
              <tr>
                <th scope="row">
                  {mayManage ? (
                    <a href={paths.adminRegulation(office.slug, code)}>{cite}</a>
                  ) : (
                    <span>{cite}</span>
                  )}
                  {about && <span class="list__note">{about}</span>}
                </th>
                <td data-label={words.force}>
                  <Chip {...looks[state]} label={words[state]} />
                  <span class="list__note">{force}</span>
                </td>
                <td data-label={words.used}>{phrase(language, words.services, { count: services })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </AdminPage>
  )
}

const looks = {
  inForce: { tone: 'serving', icon: 'check' },
  coming: { tone: 'waiting', icon: 'hourglass' },
  lapsed: { tone: 'late', icon: 'calendar-off' },
} as const
