import type { Context } from 'hono'
import type { AdminFrameProps } from '../../../views/admin/admin-frame.tsx'
import type { Framed } from '../../../views/admin/admin-page.tsx'
import { findOffice, type Office } from '../../offices/office.ts'
import { localDay } from '../../offices/rules/local-time.ts'
import { missingCalendar } from '../../offices/rules/missing-calendar.ts'
import { endingPledge } from '../../offices/rules/pledge.ts'
import { can, type Question } from '../../people/rules/can.ts'
import type { Officer } from '../../people/rules/who.ts'
import { refuse } from '../../platform/refusal.ts'
import { dateInWords } from '../../words/format.ts'
import { type Language, wordsOf } from '../../words/language.ts'
import { basicsOf } from '../http/basics.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { paths } from '../http/paths.ts'

/** The pages of the administration in the order of the menu, with what each asks to be seen. */
const pages = [
  { name: 'people', question: 'see people', path: paths.adminPeople },
  { name: 'devices', question: 'see devices', path: paths.adminDevices },
  { name: 'hours', question: 'see the office', path: paths.adminHours },
  { name: 'holidays', question: 'see the office', path: paths.adminHolidays },
  { name: 'services', question: 'see the office', path: paths.adminServices },
  { name: 'counters', question: 'see the office', path: paths.adminCounters },
  { name: 'agencies', question: 'see the office', path: paths.adminAgencies },
  { name: 'policy', question: 'see the office', path: paths.adminPolicy },
  { name: 'limits', question: 'see the office', path: paths.adminLimits },
  { name: 'office', question: 'see the office', path: paths.adminOffice },
  { name: 'figures', question: 'see the reports', path: paths.adminFigures },
  { name: 'audit', question: 'read the audit', path: paths.adminAudit },
] as const satisfies readonly { name: string; question: Question; path: (office: string) => string }[]

export type AdminPage = (typeof pages)[number]['name']

/** Who stands before the administration, where, and in which language; after `asksOfficer`. */
export type AdminHere = { office: Office; officer: Officer; language: Language }

/** Refuses OFFICE_UNKNOWN. */
export async function adminHere(house: House, c: Context<DoorEnv>): Promise<AdminHere> {
  const officer = c.get('who')
  if (officer.kind !== 'officer') refuse('NOT_ALLOWED')
  return { officer, office: await findOffice(house.reading, officer.office), language: c.get('language') }
}

/** The pages that this officer may see. */
export function pagesFor(officer: Officer): readonly (typeof pages)[number][] {
  return pages.filter(({ question }) => can(officer.role, question))
}

/** What every page of the administration shows. */
export function frameOf(
  house: House,
  c: Context<DoorEnv>,
  { office, officer, language }: AdminHere,
  current: AdminPage,
): Omit<AdminFrameProps, 'title' | 'children'> {
  const { menu } = wordsOf(language).admin
  const seesOffice = can(officer.role, 'see the office')
  const year = seesOffice ? missingCalendar(house.clock(), office) : null
  const today = localDay(house.clock(), office.timeZone)
  const ending = seesOffice ? endingPledge(office.pledge, today) : null
  return {
    ...basicsOf(house, c, 'admin'),
    office: { slug: office.slug, name: office.name[language] },
    officer: officer.name,
    ...(year !== null && { missingYear: year }),
    ...(ending !== null && {
      endingPledge: { date: dateInWords(ending.validTo, language), isOver: ending.isOver },
    }),
    here: c.req.method === 'GET' ? c.req.path : paths.admin(office.slug),
    menu: pagesFor(officer).map(({ name, path }) => ({
      href: path(office.slug),
      label: menu[name],
      isHere: name === current,
    })),
  }
}

/** The same for a page on which something may have been done just now: `?done=NAME` says what. */
export function toldOf<Done extends string>(
  house: House,
  c: Context<DoorEnv>,
  here: AdminHere,
  { page, manage, done }: { page: AdminPage; manage: Question; done: Readonly<Record<Done, string>> },
): Framed {
  const name = c.req.query('done')
  const [, sentence] = Object.entries<string>(done).find(([each]) => each === name) ?? []
  return {
    ...frameOf(house, c, here, page),
    mayManage: can(here.officer.role, manage),
    ...(sentence !== undefined && { done: sentence }),
  }
}
