import type { DeskFacts, Notice } from '../../../views/console/desk.ts'
import { promisedMinutes } from '../../catalogue/rules/promised-minutes.ts'
import { listServices, type Service } from '../../catalogue/services.ts'
import { shownEnd } from '../../estimates/rules/shown-wait.ts'
import { findCounter } from '../../offices/counters.ts'
import type { Office } from '../../offices/office.ts'
import { localDay } from '../../offices/rules/local-time.ts'
import { againstStandard } from '../../performance/rules/against-standard.ts'
import { timesOfShift } from '../../performance/shift-times.ts'
import type { Database } from '../../platform/database.ts'
import { counterToday } from '../../queue/counter-today.ts'
import type { Hall } from '../../queue/hall.ts'
import { notesOn } from '../../queue/notes.ts'
import { PRIORITY } from '../../queue/offers.ts'
import { policyOf } from '../../queue/policy.ts'
import type { Policy } from '../../queue/rules/policy.ts'
import { type SetAside, setAsideOn } from '../../queue/set-aside.ts'
import type { Shift } from '../../queue/shift.ts'
import type { Language } from '../../words/language.ts'
import { newFormKey } from '../http/forms.ts'
import type { HallNow } from '../http/waits.ts'
import { destinationsIn } from './destinations.ts'
import { justNowAt, type LastFact } from './just-now.ts'
import { visitorOf } from './visitor.ts'

export type DeskQuestion = {
  office: Office
  counter: string
  language: Language
  /** Who asks, as `officer:ID`, and their name. */
  by: string
  officer: string
  seesHall: boolean
  now: number
  hall: HallNow
  notice: Notice | null
}

/** What stands on the officer's screen, or why there is no desk for them at this counter. */
export type Desk =
  | { isHere: true; desk: DeskFacts }
  | { isHere: false; reason: 'closed' | 'taken'; place: string }

/** Reads the desk of a counter. Refuses COUNTER_UNKNOWN. */
export async function readDesk(db: Database, question: DeskQuestion): Promise<Desk> {
  const { office, counter, language, by, officer, seesHall, now, hall, notice } = question
  const place = await findCounter(db, office.slug, counter)
  const today = await counterToday(db, office.slug, counter, now)
  const { shift, present } = today
  if (shift === null || shift.by !== by) {
    return { isHere: false, reason: shift === null ? 'closed' : 'taken', place: place.name[language] }
  }
  const services = await listServices(db, office.slug, localDay(now, office.timeZone))
  const policy = await policyOf(db, office.slug)
  const nameOf = (code: string) => services.find((each) => each.code === code)?.sheet.name[language] ?? code
  const named = <T extends { service: string }>(row: T): T => ({ ...row, service: nameOf(row.service) })
  const aside = (await setAsideOn(db, office.slug, hall.day)).filter((each) => each.counter === counter)
  const here = (state: SetAside['state']) => aside.filter((each) => each.state === state).map(named)
  const last = await justNowAt(db, office.slug, counter, now)
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
      seesHall,
      formKey: newFormKey(),
      openedAt: shift.openedAt,
      pause: shift.pausedAt === null ? null : { at: shift.pausedAt, reason: shift.pauseReason ?? '' },
      visitor:
        present === null
          ? null
          : visitorOf(present, await notesOn(db, office.slug, present.ticket.id), services, hall, language),
      line: today.line.map(named),
      waiting: today.waiting,
      end: shownEnd(endsOf(hall, policy, shift.services), now),
      why: today.why,
      countersOpen: hall.counters.filter(({ state }) => state === 'open').length,
      handed: here('handover'),
      parked: here('parked'),
      absent: today.absent.map(named),
      destinations: {
        services: destinationsIn(services, language, present?.ticket.service),
        counters: othersServing(hall, counter, present?.ticket.service).map(({ counter: code, name }) => ({
          code,
          name: name[language],
        })),
      },
      justNow: last === null ? null : inWords(last, hall, nameOf, language),
      served: today.served,
      times: await timesOf(db, shift, services),
      rules: rulesOf(policy),
      notice,
    },
  }
}

/** When the lines that a counter calls from are empty. */
function endsOf({ waits }: HallNow, { services }: Policy, served: readonly string[]) {
  const lines = new Set(served.flatMap((code) => services[code]?.line ?? []))
  return [...lines].map((line) => waits?.lineEnds.get(line) ?? null)
}

function othersServing({ counters }: Hall, own: string, service: string | undefined) {
  return counters.filter(
    ({ counter, state, services }) =>
      counter !== own && state === 'open' && service !== undefined && services.includes(service),
  )
}

function inWords(fact: LastFact, hall: Hall, nameOf: (code: string) => string, language: Language) {
  const to = hall.counters.find(({ counter }) => counter === fact.to)?.name[language] ?? fact.to
  return { ...fact, service: nameOf(fact.service), to }
}

async function timesOf(db: Database, shift: Shift, services: readonly Service[]) {
  const servings = (await timesOfShift(db, shift.id)).map(({ service, seconds }) => {
    const sheet = services.find(({ code }) => code === service)?.sheet
    return { seconds, standardMinutes: sheet === undefined ? null : promisedMinutes(sheet.time) }
  })
  return againstStandard(servings)
}

function rulesOf({ noshow, return: comeback, reasons, classes, transfer }: Policy): DeskFacts['rules'] {
  return {
    calls: noshow.recalls + 1,
    pauseSeconds: noshow.pauseSeconds ?? 0,
    returnAfter: comeback.after,
    returnMax: comeback.max,
    pauseReasons: reasons.pause,
    cancelReasons: reasons.cancel,
    parkingReasons: reasons.parking,
    transferReasons: reasons.transfer,
    priorityReasons: classes.includes(PRIORITY) ? reasons.prio : [],
    deviationReasons: reasons.deviation,
    keepsPlace: transfer === 'keep',
  }
}
