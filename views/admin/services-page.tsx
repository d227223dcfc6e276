import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { Chip } from '../components/status-chip.tsx'
import { AdminPage, type Framed } from './admin-page.tsx'
import { StandardGlance, type StandardState } from './service-standard.tsx'

export type ServiceRow = {
  code: string
  name: string
  owner: string
  /** Why and since when it is suspended, or null. */
  suspension: { reason: string; since: string } | null
  hasOwnHours: boolean
  /** How many days it is closed on by itself. */
  ownHolidays: number
  standard: StandardState
  /** What is left of what it uses up, when that is little or nothing. */
  stock: { state: 'low' | 'out'; item: string } | null
}

export type ServicesPageProps = Framed & { services: readonly ServiceRow[] }

/** The catalogue of an office: where each standard stands, and which services are given. */
export function ServicesPage({ services, mayManage, ...frame }: ServicesPageProps) {
  const { language, office } = frame
  const words = wordsOf(language).adminHouse.services
  const { list } = wordsOf(language).adminCatalogue
  return (
    <AdminPage {...frame} title={words.title} lead={words.lead}>
      <nav class="admin__foot" aria-label={words.title}>
        {mayManage && (
          <>
            <Button kind="outline" href={paths.adminService(office.slug, 'new')} label={list.add} />
            <Button
              kind="outline"
              href={paths.adminCatalogueImport(office.slug)}
              label={wordsOf(language).adminImport.open}
            />
          </>
        )}
        <Button kind="quiet" href={paths.adminGroups(office.slug)} label={list.groups} />
        <Button kind="quiet" href={paths.adminRegulations(office.slug)} label={list.regulations} />
        <Button kind="quiet" href={paths.adminLifeEvents(office.slug)} label={list.lifeEvents} />
      </nav>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.owner}</th>
            <th scope="col">{list.standard}</th>
            <th scope="col">{words.hours}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {services.map(({ code, name, owner, standard, suspension, hasOwnHours, ownHolidays, stock }) => (
            <tr>
              <th scope="row">
                {mayManage ? <a href={paths.adminService(office.slug, code)}>{name}</a> : <span>{name}</span>}
                <span class="list__note">{code}</span>
              </th>
              <td data-label={words.owner}>{owner}</td>
              <td data-label={list.standard}>
                <StandardGlance {...{ language, standard }} />
              </td>
              <td data-label={words.hours}>
                {hasOwnHours ? words.own : words.asOffice}
                {ownHolidays > 0 && (
                  <span class="list__note">
                    {phrase(language, words.andHolidays, { count: ownHolidays })}
                  </span>
                )}
              </td>
              <td data-label={words.state}>
                <State {...{ language, standard, suspension, stock }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </AdminPage>
  )
}

type StateProps = { language: Language } & Pick<ServiceRow, 'standard' | 'suspension' | 'stock'>

/** Whether a service is given now, and what it lacks. */
function State({ language, standard, suspension, stock }: StateProps) {
  const words = wordsOf(language).adminHouse.services
  const { list } = wordsOf(language).adminCatalogue
  const isGiven = standard.version !== null && suspension === null
  return (
    <>
      {isGiven && <Chip tone="serving" icon="check" label={words.given} />}
      {suspension && (
        <>
          <Chip
            tone="late"
            icon="pause"
            label={phrase(language, words.suspended, { date: suspension.since })}
          />
          <span class="list__note">{suspension.reason}</span>
        </>
      )}
      {stock && <span class="list__note">{phrase(language, list[stock.state], { item: stock.item })}</span>}
    </>
  )
}
