import { type Context, Hono } from 'hono'
import { PeriodPage, type PeriodPageProps } from '../../../views/admin/period-page.tsx'
import type { FieldError } from '../../../views/components/error-summary.tsx'
import { removePeriod } from '../../offices/remove-period.ts'
import { isDay } from '../../offices/rules/local-time.ts'
import { setPeriod } from '../../offices/set-period.ts'
import { newestTimes } from '../../offices/times.ts'
import { byOf } from '../../people/rules/who.ts'
import { refuse } from '../../platform/refusal.ts'
import { type Language, wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { readWeek, typedWeek } from '../http/week-form.ts'
import { type AdminHere, adminHere, frameOf } from './frame.ts'
import { refusedIn, type Status } from './refused.ts'
import { fieldsWithVersion } from './versioned-form.ts'

const NEW = 'new'

/** The periods of an office in which other weekly hours hold, such as Ramadan. */
export function periodRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const guard = asksOfficer(house, 'manage the office')

  routes.get('/:office/admin/hours/periods/:from', guard, async (c) => {
    const here = await adminHere(house, c)
    const { version, times } = await newestTimes(house.reading, here.office.slug)
    const from = c.req.param('from')
    if (from === NEW) return show(c, here, { version, typed: typedWeek(times.hours) })
    const period = times.periods.find((each) => each.from === from) ?? refuse('NOT_FOUND')
    const { to, name, source, hours } = period
    const typed = { from, to, name_id: name.id, name_en: name.en, source, ...typedWeek(hours) }
    return show(c, here, { from, version, typed })
  })

  routes.post('/:office/admin/hours/periods/:from', guard, async (c) => {
    const here = await adminHere(house, c)
    const { version, ...typed } = (await readForm(c, fieldsWithVersion)) ?? refuse('BODY_MALFORMED')
    const param = c.req.param('from')
    const earlier = param === NEW ? {} : { from: param }
    const { hours, errors: wrongHours } = readWeek(typed, here.language)
    const { period, errors: wrong } = readFrame(typed, here.language)
    const errors = [...wrong, ...wrongHours]
    if (errors.length > 0) return show(c, here, { ...earlier, version, typed, errors }, 422)
    const office = here.office.slug
    const made = { madeFrom: version, ...(earlier.from !== undefined && { insteadOf: earlier.from }) }
    try {
      await house.perform(byOf(here.officer), (work) => setPeriod(work, office, { ...period, hours }, made))
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      return show(c, here, { ...earlier, version, typed, refusal }, status)
    }
    return c.redirect(`${paths.adminHours(office)}?done=period`, 303)
  })

  routes.post('/:office/admin/hours/periods/:from/removal', guard, async (c) => {
    const { office, officer } = await adminHere(house, c)
    await house.perform(byOf(officer), (work) => removePeriod(work, office.slug, c.req.param('from')))
    return c.redirect(`${paths.adminHours(office.slug)}?done=removed`, 303)
  })

  function show(
    c: Context<DoorEnv>,
    here: AdminHere,
    more: Pick<PeriodPageProps, 'from' | 'typed' | 'version' | 'errors' | 'refusal'>,
    status: Status = 200,
  ) {
    return showDocument(c, <PeriodPage {...frameOf(house, c, here, 'hours')} {...more} />, status)
  }

  return routes
}

function readFrame(typed: Readonly<Record<string, string>>, language: Language) {
  const { needed, period: words } = wordsOf(language).adminTimes
  const field = (id: string) => typed[id]?.trim() ?? ''
  const [from, to, source] = [field('from'), field('to'), field('source')]
  const name = { id: field('name_id'), en: field('name_en') }
  const errors: FieldError[] = [
    ...(isDay(from) ? [] : [{ field: 'from', message: needed.dayWrong }]),
    ...(isDay(to) ? [] : [{ field: 'to', message: needed.dayWrong }]),
    ...(isDay(from) && isDay(to) && to < from ? [{ field: 'to', message: words.backwards }] : []),
    ...(name.id === '' ? [{ field: 'name_id', message: needed.textMissing }] : []),
    ...(name.en === '' ? [{ field: 'name_en', message: needed.textMissing }] : []),
    ...(source === '' ? [{ field: 'source', message: needed.sourceMissing }] : []),
  ]
  return { period: { from, to, name, source }, errors }
}
