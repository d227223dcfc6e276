import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import type { FieldError } from '../components/error-summary.tsx'
import { WeekFields } from '../components/week-fields.tsx'
import { AdminForm } from './admin-form.tsx'
import { AdminPage, type Framed, Part } from './admin-page.tsx'
import { Sure } from './sure.tsx'

export type PeriodRow = { from: string; name: string; dates: string; source: string }

export type HoursPageProps = Framed & {
  typed: Readonly<Record<string, string>>
  version: number
  errors?: readonly FieldError[]
  periods: readonly PeriodRow[]
  /** Who changed the times last, and when in words. */
  changed: { date: string; name: string }
}

/** When an office serves: the weekly hours, and the periods in which others take their place. */
export function HoursPage(props: HoursPageProps) {
  const { typed, version, errors = [], periods, changed, mayManage, ...frame } = props
  const { language, office } = frame
  const { hours, period } = wordsOf(language).adminTimes
  return (
    <AdminPage {...frame} title={hours.title} lead={hours.lead}>
      <AdminForm
        {...{ language, version, errors }}
        action={paths.adminHours(office.slug)}
        submit={mayManage ? hours.save : null}
      >
        <WeekFields {...{ language, typed, errors }} legend={hours.week} />
      </AdminForm>
      <p class="admin__note">{phrase(language, hours.changed, changed)}</p>
      <Part title={period.list} lead={period.lead}>
        {periods.length === 0 ? (
          <p class="admin__note">{period.none}</p>
        ) : (
          <Periods {...{ language, periods, mayManage }} office={office.slug} />
        )}
        {mayManage && (
          <p>
            <Button kind="outline" icon="calendar" href={paths.adminPeriod(office.slug)} label={period.add} />
          </p>
        )}
      </Part>
    </AdminPage>
  )
}

type PeriodsProps = Pick<HoursPageProps, 'language' | 'periods' | 'mayManage'> & { office: string }

function Periods({ language, office, periods, mayManage }: PeriodsProps) {
  const { period } = wordsOf(language).adminTimes
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{period.name}</th>
          <th scope="col">{period.dates}</th>
          <th scope="col">{period.source}</th>
          {mayManage && <th scope="col">{period.remove}</th>}
        </tr>
      </thead>
      <tbody>
        {periods.map(({ from, name, dates, source }) => (
          <tr>
            <th scope="row">
              {mayManage ? <a href={paths.adminPeriod(office, from)}>{name}</a> : <span>{name}</span>}
            </th>
            <td data-label={period.dates}>{dates}</td>
            <td data-label={period.source}>{source}</td>
            {mayManage && (
              <td>
                <Sure
                  action={paths.adminPeriodRemoval(office, from)}
                  label={period.remove}
                  heard={name}
                  sure={phrase(language, period.removeSure, { dates })}
                  submit={phrase(language, period.removeSubmit, { name })}
                />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
