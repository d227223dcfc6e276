import type { Context } from 'hono'
import { AccuracyMethodPage } from '../../../views/portal/accuracy-method-page.tsx'
import { AccuracyPage } from '../../../views/portal/accuracy-page.tsx'
import { findService, listServices } from '../../catalogue/services.ts'
import { dayTallies, type HourTally } from '../../estimates/day-tallies.ts'
import { LEAST_COUNT, PROMISED_SHARE, sureAccuracyOf, together } from '../../estimates/rules/accuracy.ts'
import { occasions } from '../../estimates/rules/given-estimate.ts'
import { findOffice, type Office } from '../../offices/office.ts'
import { localDay } from '../../offices/rules/local-time.ts'
import { dateInWords } from '../../words/format.ts'
import { type Language, phrase, wordsOf } from '../../words/language.ts'
import { clockOf } from '../http/basics.ts'
import { countedUpTo } from '../http/counted-up-to.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { htmlOf } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { type Days, oldestDay } from './accuracy-days.ts'
import { hoursFrom, keysOf, rowsBy } from './accuracy-rows.ts'
import { pageOf } from './page.ts'

/** How good the estimates of an office, or of one service, were. Refuses OFFICE_UNKNOWN, SERVICE_UNKNOWN. */
export async function accuracyHtml(
  house: House,
  c: Context<DoorEnv>,
  slug: string,
  { from, to }: Days,
  code?: string,
): Promise<string> {
  const language = c.get('language')
  const office = await findOffice(house.reading, slug)
  const before = countedUpTo(house.clock)
  const today = localDay(house.clock(), office.timeZone)
  const service = code === undefined ? null : await findService(house.reading, slug, code, today)
  const services = await listServices(house.reading, slug, today)
  const all = await dayTallies(house.reading, office, { from, to, before })
  const tallies = all.filter((each) => code === undefined || each.service === code)
  const { errors: _, ...counts } = together(tallies.map(({ tally }) => tally))
  const named = services.map(({ code: key, sheet }) => ({ key, name: sheet.name[language] }))
  const page = (
    <AccuracyPage
      {...pageOf(house, c, office, paths.accuracy(slug, code))}
      description={descriptionOf(office, service?.sheet.name[language] ?? null, language)}
      slug={slug}
      officeName={office.shortName[language]}
      service={service && { code: service.code, name: service.sheet.name[language] }}
      figures={{
        accuracy: sureAccuracyOf(together(tallies.map(({ tally }) => tally))),
        counts,
        from: dateInWords(from, language),
        to: dateInWords(to, language),
        promised: PROMISED_SHARE * 100,
        least: LEAST_COUNT,
      }}
      {...tablesOf(tallies, language)}
      services={code === undefined ? byService(tallies, slug, named) : []}
      chosen={{
        ...{ from, to, today, oldest: oldestDay(today) },
        oldestInWords: dateInWords(oldestDay(today), language),
      }}
      updated={clockOf(before, office, language)}
    />
  )
  return htmlOf(c, page, (whole) => whole)
}

/** How a waiting time is estimated, in plain words. Refuses OFFICE_UNKNOWN. */
export async function accuracyMethodHtml(house: House, c: Context<DoorEnv>, slug: string): Promise<string> {
  const language = c.get('language')
  const office = await findOffice(house.reading, slug)
  const { how } = wordsOf(language).accuracy
  const page = (
    <AccuracyMethodPage
      {...pageOf(house, c, office, paths.accuracyMethod(slug))}
      description={phrase(language, how.description, { office: office.name[language] })}
      slug={slug}
      officeName={office.shortName[language]}
    />
  )
  return htmlOf(c, page, (whole) => whole)
}

function descriptionOf(office: Office, service: string | null, language: Language): string {
  const { description, descriptionOf: ofService } = wordsOf(language).accuracy
  const name = office.name[language]
  return service === null
    ? phrase(language, description, { office: name })
    : phrase(language, ofService, { service, office: name })
}

function tablesOf(tallies: readonly HourTally[], language: Language) {
  const words = wordsOf(language).accuracy
  const hourOf = ({ hour }: HourTally) => hour
  const dayOf = ({ day }: HourTally) => day
  const dotted = (hour: number) => `${String(hour).padStart(2, '0')}.00`
  return {
    hours: rowsBy(
      tallies,
      hourOf,
      hoursFrom(keysOf(tallies, hourOf)).map((hour) => ({
        key: hour,
        name: phrase(language, words.hour, { from: dotted(hour), to: dotted(hour + 1) }),
      })),
    ),
    days: rowsBy(
      tallies,
      dayOf,
      keysOf(tallies, dayOf)
        .sort()
        .reverse()
        .map((day) => ({ key: day, name: dateInWords(day, language) })),
    ),
    kinds: rowsBy(
      tallies,
      ({ kind }) => kind,
      occasions.map((kind) => ({ key: kind, name: words.kinds[kind] })),
    ),
  }
}

/** By the name of the service; one that is given no more is named by its code, and has no page. */
function byService(
  tallies: readonly HourTally[],
  slug: string,
  services: readonly { key: string; name: string }[],
) {
  const codes = keysOf(tallies, ({ service }) => service)
  const given = services
    .filter(({ key }) => codes.includes(key))
    .map((each) => ({ ...each, href: paths.accuracy(slug, each.key) }))
  const gone = codes.filter((code) => services.every(({ key }) => key !== code))
  return rowsBy(tallies, ({ service }) => service, [
    ...given,
    ...gone.map((code) => ({ key: code, name: code })),
  ])
}
