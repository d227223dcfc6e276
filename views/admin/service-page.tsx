import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { BothFields } from '../components/both-fields.tsx'
import { errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { WeekFields } from '../components/week-fields.tsx'
import { AddHoliday } from './add-holiday.tsx'
import { AdminForm } from './admin-form.tsx'
import { AdminPage, type Framed, Part } from './admin-page.tsx'
import { HolidayList, type HolidayRow } from './holiday-list.tsx'
import { ServiceStandard, type ServiceStandardProps } from './service-standard.tsx'
import { ServiceStock, type ServiceStockProps } from './service-stock.tsx'
import { ServiceWithdrawal, type ServiceWithdrawalProps } from './service-withdrawal.tsx'

export type ServicePageProps = Omit<Framed, 'mayManage'> & {
  service: { code: string; name: string }
  standard: Pick<ServiceStandardProps, 'standard' | 'bases'>
  /** What there is of a service that has been published; null before. */
  given: GivenProps | null
}

/** What is set of a service that is given: whether and when, what is left, and its end. */
export type GivenProps = {
  /** Why it is suspended and when it is expected back, in words; null while it is given. */
  suspension: { reason: string; back: string | null } | null
  suspending?: { typed: Readonly<Record<string, string>>; errors: readonly FieldError[] }
  /** The hours of the service: `own` is `own` or `office`, the rest as in `WeekFields`. */
  hours: { typed: Readonly<Record<string, string>>; version: number; errors?: readonly FieldError[] }
  /** The days on which it alone is closed. */
  holidays: readonly HolidayRow[]
  closing?: { typed: Readonly<Record<string, string>>; errors: readonly FieldError[] }
  /** The code of the agency in charge, among those of the office. */
  owner: string
  agencies: readonly { code: string; name: string }[]
  stock: Pick<ServiceStockProps, 'typed' | 'errors'>
  withdrawal: Pick<ServiceWithdrawalProps, 'withdrawn' | 'typed' | 'errors'>
}

/** One service: its standard, whether it is given, and when. */
export function ServicePage({ service, standard, given, ...frame }: ServicePageProps) {
  const { language } = frame
  const words = wordsOf(language).adminHouse.services
  const here = { language, office: frame.office.slug, code: service.code }
  return (
    <AdminPage
      {...frame}
      title={service.name}
      lead={service.code}
      back={{ href: paths.adminServices(frame.office.slug), label: words.title }}
    >
      <ServiceStandard {...here} {...standard} />
      {given !== null && (
        <>
          {given.suspension === null ? (
            <Suspend {...here} {...given.suspending} />
          ) : (
            <Resume {...here} suspension={given.suspension} />
          )}
          <ServiceStock {...here} {...given.stock} />
          <Hours {...here} {...given.hours} />
          <Holidays {...here} holidays={given.holidays} {...given.closing} />
          <Owner {...here} owner={given.owner} agencies={given.agencies} />
          <ServiceWithdrawal {...here} {...given.withdrawal} />
        </>
      )}
    </AdminPage>
  )
}

type Here = { language: Language; office: string; code: string }

function Resume({
  language,
  office,
  code,
  suspension,
}: Here & { suspension: NonNullable<GivenProps['suspension']> }) {
  const words = wordsOf(language).adminHouse.services
  return (
    <AdminForm
      language={language}
      action={paths.adminResumption(office, code)}
      title={phrase(language, words.suspension, suspension)}
      submit={words.resume}
    >
      <p>
        {suspension.back === null
          ? words.backUnknown
          : phrase(language, words.back, { date: suspension.back })}
      </p>
    </AdminForm>
  )
}

function Hours({ language, office, code, typed, version, errors = [] }: Here & GivenProps['hours']) {
  const words = wordsOf(language).adminHouse.services
  const options = [
    { value: 'office', label: words.asOffice },
    { value: 'own', label: words.own },
  ]
  return (
    <AdminForm
      {...{ language, version, errors }}
      action={paths.adminServiceHours(office, code)}
      title={words.times}
      submit={words.timesSubmit}
    >
      <Field
        {...{ language, id: 'own', kind: 'choice', label: words.whose, options }}
        value={typed.own ?? 'office'}
      />
      <WeekFields {...{ language, typed, errors }} legend={words.week} />
    </AdminForm>
  )
}

type HolidaysProps = Here & Pick<GivenProps, 'holidays'> & Partial<NonNullable<GivenProps['closing']>>

/** The days of the whole office have a page of their own, so here a day is the office's own most often. */
const ownDay = { kind: 'local' } as const

function Holidays({ language, office, code, holidays, typed = ownDay, errors = [] }: HolidaysProps) {
  const words = wordsOf(language).adminHouse.services
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

function Owner({ language, office, code, owner, agencies }: Here & Pick<GivenProps, 'owner' | 'agencies'>) {
  const words = wordsOf(language).adminHouse.services
  return (
    <AdminForm
      language={language}
      action={paths.adminServiceOwner(office, code)}
      title={words.ownerTitle}
      submit={words.ownerSubmit}
    >
      <Field
        {...{ language, id: 'owner', kind: 'choice', label: words.owner, value: owner }}
        options={agencies.map((agency) => ({ value: agency.code, label: agency.name }))}
      />
    </AdminForm>
  )
}

function Suspend({
  language,
  office,
  code,
  typed = {},
  errors = [],
}: Here & Partial<NonNullable<GivenProps['suspending']>>) {
  const words = wordsOf(language).adminHouse.services
  return (
    <AdminForm
      {...{ language, errors }}
      action={paths.adminSuspension(office, code)}
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
