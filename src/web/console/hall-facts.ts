import type { AtCounter, HallCounter, HallFacts, HallLine, Presence } from '../../../views/console/hall.ts'
import { promisedMinutes } from '../../catalogue/rules/promised-minutes.ts'
import { listServices, type Service } from '../../catalogue/services.ts'
import { shownEnd } from '../../estimates/rules/shown-wait.ts'
import { listCounters } from '../../offices/counters.ts'
import type { Office } from '../../offices/office.ts'
import { localDay } from '../../offices/rules/local-time.ts'
import { officersOf } from '../../people/officers.ts'
import { signedInAt } from '../../people/signed-in.ts'
import { servingSince } from '../../performance/serving-since.ts'
import { waitsNow } from '../../performance/waits-now.ts'
import type { Database } from '../../platform/database.ts'
import type { CounterNow } from '../../queue/hall.ts'
import { policyOf } from '../../queue/policy.ts'
import type { Policy } from '../../queue/rules/policy.ts'
import { type SetAside, setAsideOn } from '../../queue/set-aside.ts'
import { openShift, type Shift } from '../../queue/shift.ts'
import { latestCall, type Ticket, ticketAtCounter } from '../../queue/ticket.ts'
import type { Language } from '../../words/language.ts'
import { newFormKey } from '../http/forms.ts'
import type { HallNow } from '../http/waits.ts'
import { linesToOrder } from './line-places.ts'

export type HallQuestion = Pick<HallFacts, 'language' | 'now' | 'officer' | 'notice'> & {
  office: Office
  hall: HallNow
  /** The machine's clock, by which sessions end. */
  machineNow: number
}

/** What is the same for every counter. */
type Shared = {
  services: readonly Service[]
  /** By whom a shift may be held: their name, and whether they are there to hold it. */
  holders: ReadonlyMap<string, { name: string; presence: Presence }>
  aside: readonly SetAside[]
  policy: Policy
}

/** Reads the hall for who leads it: every counter with whom it serves for how long, and every line. */
export async function readHallFacts(db: Database, question: HallQuestion): Promise<HallFacts> {
  const { office, hall, language, now, officer, notice } = question
  const services = await listServices(db, office.slug, localDay(now, office.timeZone))
  const shared = {
    services,
    holders: await holdersOf(db, question),
    aside: await setAsideOn(db, office.slug, hall.day),
    policy: await policyOf(db, office.slug),
  }
  const places = await listCounters(db, office.slug)
  const counters: HallCounter[] = []
  for (const each of hall.counters) {
    const { name, ...now } = await atCounter(db, question, each, shared)
    const agency = places.find(({ counter }) => counter === each.counter)?.agency[language] ?? ''
    counters.push({ ...now, name, agency })
  }
  return {
    language,
    now,
    timeZone: office.timeZone,
    office: office.slug,
    officeName: office.name[language],
    officer,
    formKey: newFormKey(),
    counters,
    lines: await linesOf(db, question, services),
    notice,
  }
}

async function atCounter(
  db: Database,
  { office, language }: HallQuestion,
  { counter, name, state, services: served, waiting }: CounterNow,
  { services, holders, aside, policy }: Shared,
): Promise<Omit<HallCounter, 'agency'>> {
  const shift = state === 'closed' ? null : await openShift(db, office.slug, counter)
  const present = state === 'closed' ? null : await ticketAtCounter(db, office.slug, counter)
  return {
    counter,
    name: name[language],
    state,
    shift: shift && holding(shift, holders),
    pause:
      shift === null || shift.pausedAt === null
        ? null
        : { at: shift.pausedAt, reason: shift.pauseReason ?? '' },
    visitor: present && (await visitorAt(db, present, services, language)),
    aside: aside
      .filter((each) => each.counter === counter)
      .map(({ id, number, state: how, since }) => ({ id, number, state: how, since })),
    waiting,
    services: services.map(({ code, sheet }) => ({
      code,
      name: sheet.name[language],
      checked: served.includes(code),
    })),
    lines: linesToOrder({ services, order: served, policy, language }),
  }
}

async function holdersOf(db: Database, { office, machineNow }: HallQuestion): Promise<Shared['holders']> {
  const signedIn = await signedInAt(db, office.slug, machineNow)
  const all = await officersOf(db, office.slug)
  return new Map(
    all.map(({ id, name, disabledAt }) => {
      const presence = disabledAt !== null ? 'disabled' : signedIn.has(id) ? 'here' : 'signedOut'
      return [`officer:${id}`, { name, presence }] as const
    }),
  )
}

function holding({ by, openedAt }: Shift, holders: Shared['holders']): HallCounter['shift'] {
  const holder = holders.get(by)
  return { officer: holder?.name ?? null, presence: holder?.presence ?? 'here', openedAt }
}

async function visitorAt(
  db: Database,
  { id, number, service, state, issuedAt }: Ticket,
  services: readonly Service[],
  language: Language,
): Promise<AtCounter> {
  const sheet = services.find(({ code }) => code === service)?.sheet
  const since = state === 'serving' ? await servingSince(db, id) : (await latestCall(db, id))?.at
  return {
    id,
    number,
    service: sheet?.name[language] ?? service,
    state: state === 'serving' ? 'serving' : 'called',
    since: since ?? issuedAt,
    standardMinutes: sheet === undefined ? null : promisedMinutes(sheet.time),
  }
}

async function linesOf(
  db: Database,
  { office, hall, language, now }: HallQuestion,
  services: readonly Service[],
): Promise<HallLine[]> {
  const policy = await policyOf(db, office.slug)
  const lineOf = (code: string) => policy.services[code]?.line
  const waits = await waitsNow(db, office.slug, hall.day)
  return Object.keys(policy.lines).map((line) => {
    const wait = waits.find((each) => each.line === line)
    const groups = services
      .filter(({ code }) => lineOf(code) === line)
      .map(({ group }) => group.name[language])
    return {
      line,
      name: [...new Set(groups)].join(', '),
      waiting: wait?.waiting ?? 0,
      oldest: wait === undefined ? null : { number: wait.number, issuedAt: wait.issuedAt },
      counters: hall.counters
        .filter(
          ({ state, services: served }) => state === 'open' && served.some((code) => lineOf(code) === line),
        )
        .map(({ counter }) => counter),
      end: shownEnd([hall.waits?.lineEnds.get(line) ?? null], now),
    }
  })
}
