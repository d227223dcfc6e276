import { type Context, Hono } from 'hono'
import { HoursPage, type HoursPageProps } from '../../../views/admin/hours-page.tsx'
import type { Period } from '../../offices/rules/opening-hours.ts'
import { setHours } from '../../offices/set-hours.ts'
import { newestTimes } from '../../offices/times.ts'
import { byOf } from '../../people/rules/who.ts'
import { refuse } from '../../platform/refusal.ts'
import { dateInWords, plainDate } from '../../words/format.ts'
import { type Language, wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { readWeek, typedWeek } from '../http/week-form.ts'
import { namesIn } from './audit-names.ts'
import { type AdminHere, adminHere, toldOf } from './frame.ts'
import { refusedIn, type Status } from './refused.ts'
import { fieldsWithVersion } from './versioned-form.ts'

/** When an office serves: the weekly hours. Periods have pages of their own. */
export function hoursRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()

  routes.get('/:office/admin/hours', asksOfficer(house, 'see the office'), async (c) =>
    show(c, await adminHere(house, c)),
  )

  routes.post('/:office/admin/hours', asksOfficer(house, 'manage the office'), async (c) => {
    const here = await adminHere(house, c)
    const { version, ...typed } = (await readForm(c, fieldsWithVersion)) ?? refuse('BODY_MALFORMED')
    const { hours, errors } = readWeek(typed, here.language)
    if (errors.length > 0) return show(c, here, { typed, version, errors }, 422)
    const office = here.office.slug
    try {
      await house.perform(byOf(here.officer), (work) => setHours(work, office, hours, version))
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      return show(c, here, { refusal }, status)
    }
    return c.redirect(`${paths.adminHours(office)}?done=hours`, 303)
  })

  async function show(
    c: Context<DoorEnv>,
    here: AdminHere,
    more: Partial<HoursPageProps> = {},
    status: Status = 200,
  ) {
    const { office, language } = here
    const words = wordsOf(language).adminTimes
    const { version, times, setAt, setBy } = await newestTimes(house.reading, office.slug)
    const { who } = await namesIn(house.reading, office.slug, language)
    const page = {
      ...toldOf(house, c, here, { page: 'hours', manage: 'manage the office', done: words.done }),
      typed: typedWeek(times.hours),
      version,
      periods: times.periods.map((period) => periodRow(period, language)),
      changed: { date: plainDate(setAt, office.timeZone, language), name: who(setBy) },
      ...more,
    }
    return showDocument(c, <HoursPage {...page} />, status)
  }

  return routes
}

function periodRow({ from, to, name, source }: Period, language: Language) {
  const dates = `${dateInWords(from, language)} – ${dateInWords(to, language)}`
  return { from, name: name[language], dates, source }
}
