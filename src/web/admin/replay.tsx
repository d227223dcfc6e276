import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { ReplayPage, type ReplayPageProps } from '../../../views/admin/replay-page.tsx'
import { listServices } from '../../catalogue/services.ts'
import { lastDayWithTickets, replayOfDay } from '../../estimates/replayed-day.ts'
import { addDays, isDay, localDay } from '../../offices/rules/local-time.ts'
import { createOneAtATime, whenItsTurn } from '../../platform/one-at-a-time.ts'
import { refuse } from '../../platform/refusal.ts'
import { policyOf } from '../../queue/policy.ts'
import { dateInWords } from '../../words/format.ts'
import { phrase, wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { RETRY_AFTER } from '../http/problems.ts'
import { type AdminHere, adminHere, frameOf } from './frame.ts'
import { classesNamed } from './policy-facts.ts'
import { classesTyped, readPolicy, servicesToPlace, typedPolicy } from './policy-form.ts'
import { refusedIn, type Status } from './refused.ts'
import { resultOf } from './replay-result.ts'

const fields = z.object({ day: z.string().max(40) }).catchall(z.string().max(2000))

/** How many replays of a house are kept, the one that is being run included: each holds a day in memory. */
const MOST = 5

/**
 * What a past day would have been like under other rules. It asks, and changes nothing. One day at a time is
 * replayed in a house.
 */
export function replayRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const oneAtATime = createOneAtATime(MOST)
  const guard = asksOfficer(house, 'see the reports')

  routes.get('/:office/admin/replay', guard, async (c) => {
    const here = await adminHere(house, c)
    const day = c.req.query('day') ?? ''
    return show(c, here, { day: isDay(day) ? day : ((await lastDayOf(here)) ?? '') })
  })

  routes.post('/:office/admin/replay', guard, async (c) => {
    const here = await adminHere(house, c)
    const { office, language } = here
    const { day, ...typed } = (await readForm(c, fields)) ?? refuse('BODY_MALFORMED')
    const inForce = await policyOf(house.reading, office.slug)
    const codes = (await listServices(house.reading, office.slug)).map(({ code }) => code)
    const read = readPolicy({ ...typedPolicy(inForce), ...typed }, inForce, codes, language)
    const wrongDay = faultOfDay(here, day)
    const errors = [...(wrongDay === null ? [] : [{ field: 'day', message: wrongDay }]), ...read.errors]
    const { policy } = read
    if (policy === null || errors.length > 0) return show(c, here, { day, typed, errors }, 422)
    try {
      const replayed = await whenItsTurn(oneAtATime, () => replayOfDay(house.reading, office, day, policy))
      if (replayed !== null) return show(c, here, { day, typed, result: resultOf(replayed, here, day) })
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      if (status === 503) c.header('retry-after', RETRY_AFTER)
      return show(c, here, { day, typed, refusal }, status)
    }
    const message = await noneOn(here)
    return show(c, here, { day, typed, errors: [{ field: 'day', message }] }, 422)
  })

  /** What is wrong with a day as it was typed, or null. */
  function faultOfDay({ office, language }: AdminHere, day: string): string | null {
    const { wrong } = wordsOf(language).adminReplay
    const today = localDay(house.clock(), office.timeZone)
    if (!isDay(day)) return wrong.day
    if (day < today) return null
    return phrase(language, wrong.notOver, { date: dateInWords(addDays(today, -1), language) })
  }

  async function noneOn(here: AdminHere): Promise<string> {
    const { adminReplay: words } = wordsOf(here.language)
    const last = await lastDayOf(here)
    if (last === null) return words.never
    return phrase(here.language, words.wrong.none, { date: dateInWords(last, here.language) })
  }

  function lastDayOf({ office }: AdminHere): Promise<string | null> {
    return lastDayWithTickets(house.reading, office.slug, localDay(house.clock(), office.timeZone))
  }

  async function show(
    c: Context<DoorEnv>,
    here: AdminHere,
    asked: Pick<ReplayPageProps, 'day'> &
      Partial<Pick<ReplayPageProps, 'typed' | 'errors' | 'result' | 'refusal'>>,
    status: Status = 200,
  ) {
    const { office, language } = here
    const policy = await policyOf(house.reading, office.slug)
    const typed = { ...typedPolicy(policy), ...asked.typed }
    const published = await listServices(house.reading, office.slug)
    const names = new Map(published.map(({ code, sheet }) => [code, sheet.name[language]]))
    const page = {
      ...frameOf(house, c, here, 'figures'),
      lastDay: await lastDayOf(here),
      lines: Object.keys(policy.lines),
      classes: classesNamed(classesTyped(typed, policy), language),
      services: servicesToPlace(policy, [...names.keys()]).map((code) => ({
        code,
        name: names.get(code) ?? code,
      })),
      ...asked,
      typed,
    }
    return showDocument(c, <ReplayPage {...page} />, status)
  }

  return routes
}
