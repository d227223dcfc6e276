import type {
  NewcomerWait,
  NowAndOpened,
  SoonerFor,
  SupposedFacts,
  SupposedLine,
} from '../../../views/console/supposed.ts'
import { listServices, type Service } from '../../catalogue/services.ts'
import type { Waits } from '../../estimates/rules/estimate.ts'
import { shownEnd } from '../../estimates/rules/shown-wait.ts'
import type { Saved, WhatIf } from '../../estimates/rules/what-if.ts'
import { listCounters } from '../../offices/counters.ts'
import type { Office } from '../../offices/office.ts'
import { localDay } from '../../offices/rules/local-time.ts'
import type { Database } from '../../platform/database.ts'
import { acceptanceOf } from '../../queue/acceptance.ts'
import { policyOf } from '../../queue/policy.ts'
import type { Acceptance } from '../../queue/rules/acceptance.ts'
import type { Policy } from '../../queue/rules/policy.ts'
import { type HallNow, shownFor, workAheadIn } from '../http/waits.ts'

export type SupposedQuestion = Pick<SupposedFacts, 'language' | 'officer'> & {
  office: Office
  hall: HallNow
  answer: WhatIf
}

const MINUTE = 60
/** Fewer minutes than this nobody notices. */
const NOTICED_MINUTES = 2
const A_DAY_MINUTES = 1440

/** What a supervisor reads of one more counter: each line that it would serve or change, what gains most first. */
export async function readSupposed(db: Database, question: SupposedQuestion): Promise<SupposedFacts> {
  const { office, hall, language, officer, answer } = question
  const { supposed, awaited, now, opened } = answer
  const services = await listServices(db, office.slug, localDay(now.asOf, office.timeZone))
  const policy = await policyOf(db, office.slug)
  const halls = {
    now: await hallWith(db, question, services, now),
    opened: await hallWith(db, question, services, opened),
  }
  const lines = Object.keys(policy.lines)
    .map((line) => supposedLine(line, question, halls, { services, policy }))
    .toSorted(
      (a, b) => Number(b.isServed) - Number(a.isServed) || gainOf(b) - gainOf(a) || b.waiting - a.waiting,
    )
  const place = (await listCounters(db, office.slug)).find(({ counter }) => counter === supposed.counter)
  return {
    ...{ language, officer, timeZone: office.timeZone, asOf: now.asOf, awaited },
    ...{ office: office.slug, officeName: office.name[language] },
    counter: supposed.counter,
    place: hall.counters.find(({ counter }) => counter === supposed.counter)?.name[language] ?? '',
    agency: place?.agency[language] ?? '',
    lines: lines.filter((each) => each.isServed || isChanged(each)),
    same: lines
      .filter((each) => !each.isServed && each.waiting > 0 && !isChanged(each))
      .map(({ line }) => line),
    services: services.map(({ code, sheet }) => ({
      code,
      name: sheet.name[language],
      checked: supposed.services.includes(code),
    })),
  }
}

/** The services to suppose at a counter, of those that were chosen: its usual ones first, in their order. */
export function chosenServices(
  chosen: readonly string[],
  usual: readonly string[],
  known: readonly string[],
): readonly string[] | undefined {
  const ordered = [...new Set([...usual, ...known])].filter((each) => chosen.includes(each))
  return ordered.length === 0 ? undefined : ordered
}

/** The hall as it was read, giving numbers as these waits allow. */
async function hallWith(
  db: Database,
  { office, hall, answer }: SupposedQuestion,
  services: readonly Service[],
  waits: Waits,
): Promise<HallNow> {
  const aheadOf = workAheadIn(waits)
  const acceptances = new Map<string, Acceptance>()
  for (const service of services) {
    const { code } = service
    acceptances.set(code, await acceptanceOf(db, office, service, answer.now.asOf, aheadOf(code)))
  }
  return {
    ...hall,
    waits,
    services: hall.services.map((each) => ({
      ...each,
      acceptance: acceptances.get(each.service) ?? each.acceptance,
    })),
  }
}

function supposedLine(
  line: string,
  { answer, language }: SupposedQuestion,
  halls: NowAndOpened<HallNow>,
  { services, policy }: { services: readonly Service[]; policy: Policy },
): SupposedLine {
  const { supposed, now, opened, saved } = answer
  const ofLine = services.filter(({ code }) => policy.services[code]?.line === line)
  const given = ofLine.filter(({ code }) => supposed.services.includes(code))
  const isServed = given.length > 0
  const codes = (isServed ? given : ofLine).map(({ code }) => code)
  const sooner = policy.classes.flatMap((each) => soonerFor(each, saved.get(line)?.get(each)))
  const endOf = (waits: WhatIf['now']) => shownEnd([waits.lineEnds.get(line) ?? null], now.asOf)
  return {
    line,
    name: [...new Set(ofLine.map(({ group }) => group.name[language]))].join(', '),
    isServed,
    waiting: sooner.reduce((sum, { waiting }) => sum + waiting, 0),
    services:
      isServed && given.length < ofLine.length
        ? given.map(({ sheet }) => sheet.name[language]).join(', ')
        : null,
    newcomer: { now: newcomersIn(halls.now, codes), opened: newcomersIn(halls.opened, codes) },
    end: { now: endOf(now), opened: endOf(opened) },
    sooner,
  }
}

function newcomersIn(hall: HallNow, codes: readonly string[]): NewcomerWait {
  const acceptances = hall.services.flatMap(({ service, acceptance }) =>
    codes.includes(service) ? [acceptance] : [],
  )
  const isGiven = acceptances.some(({ isAccepting }) => isAccepting)
  const isFull = acceptances.some((each) => !each.isAccepting && each.why === 'quota')
  return isFull && !isGiven ? 'notGiven' : shownFor(hall, codes)
}

function soonerFor(whose: string, saved: Saved | undefined): SoonerFor[] {
  if (saved === undefined) return []
  const { waiting, seconds, rescued } = saved
  return [{ class: whose, waiting, rescued, minutes: seconds === null ? null : inMinutes(seconds) }]
}

/** Whole minutes, from ten on in steps of five; 0 for fewer than anybody notices. */
function inMinutes(seconds: number): number {
  const minutes = Math.round(seconds / MINUTE)
  if (Math.abs(minutes) < NOTICED_MINUTES) return 0
  return Math.abs(minutes) < 10 ? minutes : Math.round(minutes / 5) * 5
}

/** All minutes that those who wait in a line are spared; whoever is served at all gains the most. */
function gainOf({ sooner }: SupposedLine): number {
  return sooner.reduce(
    (sum, { waiting, minutes, rescued }) => sum + waiting * (minutes ?? 0) + rescued * A_DAY_MINUTES,
    0,
  )
}

function isChanged({ newcomer, end, sooner }: SupposedLine): boolean {
  const differ = ({ now, opened }: { now: unknown; opened: unknown }) =>
    JSON.stringify(now) !== JSON.stringify(opened)
  const isSooner = ({ minutes, rescued }: SoonerFor) => rescued > 0 || (minutes ?? 0) !== 0
  return differ(newcomer) || differ(end) || sooner.some(isSooner)
}
