import type { Context } from 'hono'
import { HomeNow } from '../../../views/portal/home-now.tsx'
import { HomePage } from '../../../views/portal/home-page.tsx'
import { lifeEventsOf } from '../../catalogue/life-events.ts'
import { searchServices } from '../../catalogue/rules/search.ts'
import { listGroups, listServices } from '../../catalogue/services.ts'
import { listCounters } from '../../offices/counters.ts'
import { findOffice } from '../../offices/office.ts'
import { phrase, wordsOf } from '../../words/language.ts'
import { clockOf } from '../http/basics.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { htmlOf } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { countersIn, groupsIn } from './hall.ts'
import { lifeEventIn } from './life-event.tsx'
import { nextHolidays, openingNow, periodNow, weekOf } from './opening.ts'
import { pageOf } from './page.ts'

/** The home of an office, with what was searched for. Refuses OFFICE_UNKNOWN. */
export async function homeHtml(
  house: House,
  c: Context<DoorEnv>,
  slug: string,
  query: string,
): Promise<string> {
  const at = house.clock()
  const language = c.get('language')
  const office = await findOffice(house.reading, slug)
  const hall = await house.hall(slug)
  const services = await listServices(house.reading, slug, hall.day)
  const { lifeEvents } = await lifeEventsOf(house.reading, slug)
  const groups = await listGroups(house.reading, slug)
  const counters = await listCounters(house.reading, slug)
  const updated = clockOf(at, office, language)
  const here =
    query === '' ? paths.office(slug) : `${paths.office(slug)}?${new URLSearchParams({ q: query })}`
  const now = {
    language,
    office: slug,
    here,
    opening: openingNow(office, at, language),
    query,
    found: searchServices(services, query).map(({ code, letter, sheet }) => ({
      ...{ code, letter },
      name: sheet.name[language],
      summary: sheet.summary[language],
    })),
    groups: groupsIn(hall, groups, services, language),
    lifeEvents: lifeEvents.map((event) => lifeEventIn(event, language)),
    counters: countersIn(hall, counters, language),
    updated,
    about: {
      address: office.address,
      zone: updated.zone,
      week: weekOf(office, at, language),
      period: periodNow(office, at, language),
      holidays: nextHolidays(office, at, language),
      complaints: office.complaints[language],
      isDemo: office.demo,
    },
  }
  const { description } = wordsOf(language).portal
  return htmlOf(c, <HomeNow {...now} />, () => (
    <HomePage
      {...pageOf(house, c, office, paths.office(slug))}
      returnTo={here}
      description={phrase(language, description.office, { office: office.name[language] })}
      now={now}
    />
  ))
}
