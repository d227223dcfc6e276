import type { DeskFacts, Notice, Visitor } from '../../../views/console/desk.ts'
import { listServices, type Service } from '../../catalogue/services.ts'
import { findCounter } from '../../offices/counters.ts'
import type { Office } from '../../offices/office.ts'
import { localDay } from '../../offices/rules/local-time.ts'
import type { Database } from '../../platform/database.ts'
import { counterToday, type Present } from '../../queue/counter-today.ts'
import { policyOf } from '../../queue/policy.ts'
import type { Policy } from '../../queue/rules/policy.ts'
import type { Language } from '../../words/language.ts'
import { newFormKey } from '../http/forms.ts'

export type DeskQuestion = {
  office: Office
  counter: string
  language: Language
  /** Who asks, as `officer:ID`, and their name. */
  by: string
  officer: string
  now: number
  countersOpen: number
  notice: Notice | null
}

/** What stands on the officer's screen, or why there is no desk for them at this counter. */
export type Desk =
  | { isHere: true; desk: DeskFacts }
  | { isHere: false; reason: 'closed' | 'taken'; place: string }

/** Reads the desk of a counter. Refuses COUNTER_UNKNOWN. */
export async function readDesk(db: Database, question: DeskQuestion): Promise<Desk> {
  const { office, counter, language, by, officer, now, countersOpen, notice } = question
  const place = await findCounter(db, office.slug, counter)
  const today = await counterToday(db, office.slug, counter, now)
  const { shift } = today
  if (shift === null || shift.by !== by) {
    return { isHere: false, reason: shift === null ? 'closed' : 'taken', place: place.name[language] }
  }
  const services = await listServices(db, office.slug, localDay(now, office.timeZone))
  const policy = await policyOf(db, office.slug)
  const named = <T extends { service: string }>(row: T): T => ({
    ...row,
    service: services.find(({ code }) => code === row.service)?.sheet.name[language] ?? row.service,
  })
  return {
    isHere: true,
    desk: {
      language,
      now,
      timeZone: office.timeZone,
      office: office.slug,
      counter,
      place: place.name[language],
      agency: place.agency[language],
      officer,
      formKey: newFormKey(),
      openedAt: shift.openedAt,
      pause: shift.pausedAt === null ? null : { at: shift.pausedAt, reason: shift.pauseReason ?? '' },
      visitor: today.present === null ? null : visitorOf(today.present, services, language),
      line: today.line.map(named),
      waiting: today.waiting,
      why: today.why,
      countersOpen,
      absent: today.absent.map(named),
      served: today.served,
      rules: rulesOf(policy),
      notice,
    },
  }
}

function visitorOf(
  { ticket, ...present }: Present,
  services: readonly Service[],
  language: Language,
): Visitor {
  const sheet = services.find(({ code }) => code === ticket.service)?.sheet
  return {
    ...present,
    id: ticket.id,
    number: ticket.number,
    class: ticket.class,
    service: sheet?.name[language] ?? ticket.service,
    state: ticket.state === 'serving' ? 'serving' : 'called',
    issuedAt: ticket.issuedAt,
    standardMinutes: sheet === undefined ? null : minutesOf(sheet.time),
    requirements: (sheet?.requirements ?? []).map(({ code, text, case: when }) => ({
      code,
      text: text[language],
      ...(when && { case: when[language] }),
    })),
  }
}

/** The published time of a service in minutes, null when it is counted in days. */
function minutesOf({ amount, unit }: Service['sheet']['time']): number | null {
  if (unit === 'menit') return amount
  return unit === 'jam' ? amount * 60 : null
}

function rulesOf(policy: Policy): DeskFacts['rules'] {
  return {
    calls: policy.noshow.recalls + 1,
    pauseSeconds: policy.noshow.pauseSeconds ?? 0,
    returnAfter: policy.return.after,
    returnMax: policy.return.max,
    pauseReasons: policy.reasons.pause,
    cancelReasons: policy.reasons.cancel,
  }
}
