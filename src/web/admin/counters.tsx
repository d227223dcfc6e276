import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { CounterPage, type CounterPageProps } from '../../../views/admin/counter-page.tsx'
import { CountersPage } from '../../../views/admin/counters-page.tsx'
import { listServices } from '../../catalogue/services.ts'
import { type Counter, everyCounter, listAgencies } from '../../offices/counters.ts'
import { placeCounter } from '../../offices/place-counter.ts'
import { restoreCounter } from '../../offices/retire-counter.ts'
import { byOf } from '../../people/rules/who.ts'
import { refuse } from '../../platform/refusal.ts'
import { closeForGood } from '../../queue/close-for-good.ts'
import { plainDate } from '../../words/format.ts'
import { wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { type CounterTyped, readCounter, typedCounter } from './counter-form.ts'
import { type AdminHere, adminHere, toldOf } from './frame.ts'
import { refusedIn, type Status } from './refused.ts'

const typedShape = z.record(z.string(), z.string().max(500))
const NEW = 'new'

/** The counters of an office: more of them, changed, out of use and in use again. */
export function counterRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const manages = asksOfficer(house, 'manage the office')

  routes.get('/:office/admin/counters', asksOfficer(house, 'see the office'), async (c) => {
    const here = await adminHere(house, c)
    const { language, office } = here
    const counters = (await everyCounter(house.reading, office.slug)).map((counter) => ({
      counter: counter.counter,
      name: counter.name[language],
      agency: counter.agency[language],
      place: counter.place[language],
      services: counter.services,
      retired: counter.retiredAt === null ? null : plainDate(counter.retiredAt, office.timeZone, language),
    }))
    return showDocument(c, <CountersPage {...told(c, here)} counters={counters} />)
  })

  routes.get('/:office/admin/counters/:counter', manages, async (c) => {
    const here = await adminHere(house, c)
    const counter = await counterOf(here, c.req.param('counter'))
    return show(c, here, counter, { typed: counter === null ? {} : typedCounter(counter) })
  })

  routes.post('/:office/admin/counters/:counter', manages, async (c) => {
    const here = await adminHere(house, c)
    const counter = await counterOf(here, c.req.param('counter'))
    const typed = (await readForm(c, typedShape)) ?? refuse('BODY_MALFORMED')
    const all = await everyCounter(house.reading, here.office.slug)
    const named = counter === null ? typed : { ...typed, counter: counter.counter }
    const { plan, errors } = readCounter(named, await knownIn(here), here.language)
    const isUsed = counter === null && all.some((each) => each.counter === plan.counter)
    const used = { field: 'counter', message: wordsOf(here.language).adminHouse.counters.numberUsed }
    const wrong = isUsed ? [used, ...errors] : errors
    if (wrong.length > 0) return show(c, here, counter, { typed, errors: wrong }, 422)
    const { slug } = here.office
    await house.perform(byOf(here.officer), (work) => placeCounter(work, slug, plan))
    return c.redirect(`${paths.adminCounters(slug)}?done=saved`, 303)
  })

  routes.post('/:office/admin/counters/:counter/retirement', manages, async (c) => {
    const here = await adminHere(house, c)
    const counter = (await counterOf(here, c.req.param('counter'))) ?? refuse('NOT_FOUND')
    const { slug } = here.office
    try {
      await house.perform(byOf(here.officer), (work) => closeForGood(work, slug, counter.counter))
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      return show(c, here, counter, { typed: typedCounter(counter), refusal }, status)
    }
    return c.redirect(`${paths.adminCounters(slug)}?done=retirement`, 303)
  })

  routes.post('/:office/admin/counters/:counter/restoration', manages, async (c) => {
    const here = await adminHere(house, c)
    const { counter } = (await counterOf(here, c.req.param('counter'))) ?? refuse('NOT_FOUND')
    const { slug } = here.office
    await house.perform(byOf(here.officer), (work) => restoreCounter(work, slug, counter))
    return c.redirect(`${paths.adminCounters(slug)}?done=restoration`, 303)
  })

  // A page that answered a form is fetched again by its address: back to the counter.
  routes.get('/:office/admin/counters/:counter/:deed', manages, (c) =>
    c.redirect(paths.adminCounter(c.req.param('office'), c.req.param('counter')), 303),
  )

  /** The counter of an address; null for the address of a new one. */
  async function counterOf({ office }: AdminHere, name: string): Promise<Counter | null> {
    if (name === NEW) return null
    const all = await everyCounter(house.reading, office.slug)
    return all.find(({ counter }) => counter === name) ?? refuse('NOT_FOUND')
  }

  async function knownIn({ office }: AdminHere) {
    const services = await listServices(house.reading, office.slug)
    const agencies = await listAgencies(house.reading, office.slug)
    return { services: services.map(({ code }) => code), agencies: agencies.map(({ code }) => code) }
  }

  function told(c: Context<DoorEnv>, here: AdminHere) {
    const { done } = wordsOf(here.language).adminHouse.counters
    return toldOf(house, c, here, { page: 'counters', manage: 'manage the office', done })
  }

  async function show(
    c: Context<DoorEnv>,
    here: AdminHere,
    counter: Counter | null,
    more: { typed: CounterTyped } & Pick<CounterPageProps, 'errors' | 'refusal'>,
    status: Status = 200,
  ) {
    const { language, office } = here
    const agencies = await listAgencies(house.reading, office.slug)
    const page = {
      ...told(c, here),
      counter: counter && { counter: counter.counter, isRetired: counter.retiredAt !== null },
      agencies: agencies.map((agency) => ({ code: agency.code, name: agency[language] })),
      codes: (await knownIn(here)).services,
      ...more,
    }
    return showDocument(c, <CounterPage {...page} />, status)
  }

  return routes
}
