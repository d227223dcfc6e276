import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { BothFields } from '../components/both-fields.tsx'
import { errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { WeekFields } from '../components/week-fields.tsx'
import { AddHoliday } from './add-holiday.tsx'
import { AdminForm } from './admin-form.tsx'
import { AdminPage, type Framed, Part } from './admin-page.tsx'
import { HolidayList, type HolidayRow } from './holiday-list.tsx'

export type ServicePageProps = Omit<Framed, 'mayManage'> & {
  /** With the code of the agency in charge. */
  service: { code: string; name: string; owner: string }
  agencies: readonly { code: string; name: string }[]
  /** Why it is suspended and when it is expected back, in words; null while it is given. */
  suspension: { reason: string; back: string | null } | null
  suspending?: { typed: Readonly<Record<string, string>>; errors: readonly FieldError[] }
  /** The hours of the service: `own` is `own` or `office`, the rest as in `WeekFields`. */
  hours: { typed: Readonly<Record<string, string>>; version: number; errors?: readonly FieldError[] }
  /** The days on which it alone is closed. */
  holidays: readonly HolidayRow[]
  closing?: { typed: Readonly<Record<string, string>>; errors: readonly FieldError[] }
}

/** One service: whether it is given, when, and who is in charge of it. */
export function ServicePage(props: ServicePageProps) {
  const { service, agencies, suspension, suspending, hours, holidays, closing, ...frame } = props
  const { language, office } = frame
  const words = wordsOf(language).adminHouse.services
  const { typed, version, errors = [] } = hours
  const options = [
    { value: 'office', label: words.asOffice },
    { value: 'own', label: words.own },
  ]
  return (
    <AdminPage
      {...frame}
      title={service.name}
      lead={service.code}
      back={{ href: paths.adminServices(office.slug), label: words.title }}
    >
      {suspension === null ? (
        <Suspend {...{ language, service }} office={office.slug} {...suspending} />
      ) : (
        <AdminForm
          language={language}
          action={paths.adminResumption(office.slug, service.code)}
          title={phrase(language, words.suspension, suspension)}
          submit={words.resume}
        >
          <p>
            {suspension.back === null
              ? words.backUnknown
              : phrase(language, words.back, { date: suspension.back })}
          </p>
        </AdminForm>
      )}
      <AdminForm
        {...{ language, version, errors }}
        action={paths.adminServiceHours(office.slug, service.code)}
        title={words.times}
        submit={words.timesSubmit}
      >
        <Field
          {...{ language, id: 'own', kind: 'choice', label: words.whose, options }}
          value={typed.own ?? 'office'}
        />
        <WeekFields {...{ language, typed, errors }} legend={words.week} />
      </AdminForm>
      <Holidays {...{ language, service, holidays }} office={office.slug} {...closing} />
      <AdminForm
        language={language}
        action={paths.adminServiceOwner(office.slug, service.code)}
        title={words.ownerTitle}
        submit={words.ownerSubmit}
      >
        <Field
          {...{ language, id: 'owner', kind: 'choice', label: words.owner, value: service.owner }}
          options={agencies.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </AdminForm>
    </AdminPage>
  )
}

type HolidaysProps = Pick<ServicePageProps, 'language' | 'service' | 'holidays'> & {
  office: string
} & Partial<NonNullable<ServicePageProps['closing']>>

/** The days of the whole office have a page of their own, so here a day is the office's own most often. */
const ownDay = { kind: 'local' } as const

function Holidays({ language, office, service, holidays, typed = ownDay, errors = [] }: HolidaysProps) {
  const words = wordsOf(language).adminHouse.services
  const { code } = service
  const withdrawal = {
    action: (day: string) => paths.adminServiceHolidayWithdrawal(office, code, day),
    sure: (date: string) => phrase(language, words.withdrawSure, { date }),
  }
  return (
    <Part title={words.holidays} lead={words.holidaysLead}>
      {holidays.length === 0 ? (
        <p class="admin__note">{words.holidaysNone}</p>
      ) : (
        <HolidayList {...{ language, holidays, withdrawal }} />
      )}
      <AddHoliday {...{ language, typed, errors }} action={paths.adminServiceHolidays(office, code)} />
    </Part>
  )
}

type SuspendProps = Pick<ServicePageProps, 'language' | 'service'> & { office: string } & Partial<
    NonNullable<ServicePageProps['suspending']>
  >

function Suspend({ language, office, service, typed = {}, errors = [] }: SuspendProps) {
  const words = wordsOf(language).adminHouse.services
  return (
    <AdminForm
      {...{ language, errors }}
      action={paths.adminSuspension(office, service.code)}
      title={words.suspend}
      submit={words.suspendSubmit}
    >
      <p class="admin__note">{words.suspendLead}</p>
      <BothFields
        {...{ language, typed, errors, id: 'reason', label: words.reason, hint: words.reasonHint }}
      />
      <Field
        {...{ language, id: 'expectedBack', kind: 'date', label: words.expectedBack, required: false }}
        value={typed.expectedBack ?? ''}
        {...errorFor(errors, 'expectedBack')}
      />
    </AdminForm>
  )
}
