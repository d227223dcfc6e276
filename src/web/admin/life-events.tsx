import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { LifeEventsPage, type LifeEventsPageProps } from '../../../views/admin/life-events-page.tsx'
import type { FieldError } from '../../../views/components/error-summary.tsx'
import { everyService } from '../../catalogue/every-service.ts'
import { lifeEventsOf } from '../../catalogue/life-events.ts'
import { type LifeEvent, lifeEventShape } from '../../catalogue/rules/life-event.ts'
import { setLifeEvents } from '../../catalogue/set-life-events.ts'
import { byOf } from '../../people/rules/who.ts'
import { Refusal, refuse } from '../../platform/refusal.ts'
import { phrase, wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { codesIn } from './drafts/list-sections.ts'
import { arranged, doubledCodes, isBlank, rowsIn, typedRows } from './drafts/rows.ts'
import { bothIn, lineIfAny, messageAt, type Typed, typedBoth } from './drafts/typed.ts'
import { type AdminHere, adminHere, toldOf } from './frame.ts'
import type { Status } from './refused.ts'
import { fieldsWithVersion } from './versioned-form.ts'

/** The life events by which people find the services of an office: one list, moved and changed as a whole. */
export function lifeEventRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()

  routes.get('/:office/admin/life-events', asksOfficer(house, 'see the office'), async (c) => {
    const here = await adminHere(house, c)
    const { version, lifeEvents } = await lifeEventsOf(house.reading, here.office.slug)
    return show(c, here, { version, typed: typedEvents(lifeEvents) })
  })

  routes.post('/:office/admin/life-events', asksOfficer(house, 'manage the catalogue'), async (c) => {
    const here = await adminHere(house, c)
    const { slug } = here.office
    const {
      version,
      do: act = '',
      ...typed
    } = (await readForm(c, fieldsWithVersion)) ?? refuse('BODY_MALFORMED')
    const rows = act === 'add' ? [...rowsIn(typed), {}] : arranged(rowsIn(typed), act)
    if (rows !== null) return show(c, here, { typed: typedRows(rows), version, isArranged: true })
    const { lifeEvents, errors } = await readEvents(here, typed)
    if (errors.length > 0) return show(c, here, { typed, version, errors }, 422)
    try {
      await house.perform(byOf(here.officer), (work) => setLifeEvents(work, slug, lifeEvents, version))
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'CHANGED_MEANWHILE') throw error
      const now = await lifeEventsOf(house.reading, slug)
      return show(c, here, { typed, version: now.version, isChangedMeanwhile: true }, 409)
    }
    return c.redirect(`${paths.adminLifeEvents(slug)}?done=lifeEvents`, 303)
  })

  async function readEvents(
    { office, language }: AdminHere,
    typed: Typed,
  ): Promise<{ lifeEvents: LifeEvent[]; errors: readonly FieldError[] }> {
    const places = rowsIn(typed).flatMap((row, place) => (isBlank(row) ? [] : [{ row, place }]))
    const codes = codesIn(typed, 'name_id')
    const read = z.array(lifeEventShape).safeParse(
      places.map(({ row }, index) => ({
        code: codes[index],
        name: bothIn(row, 'name'),
        summary: bothIn(row, 'summary'),
        ...lineIfAny(row, 'icon'),
      })),
    )
    const faults = read.error?.issues.map(({ path: [index, ...rest] }) => {
      const { place = 0 } = places[Number(index)] ?? {}
      return { field: `r${place}-${rest.join('_')}`, message: messageAt(rest, language) }
    })
    const errors = [...(faults ?? []), ...doubledCodes(typed, language)]
    const lost = await lostIn(office.slug, codes)
    const words = wordsOf(language).adminCatalogue.lifeEvents
    const used =
      lost.length === 0
        ? []
        : [{ field: 'r0-code', message: phrase(language, words.used, { services: lost.join(', ') }) }]
    return { lifeEvents: read.data ?? [], errors: [...errors, ...used] }
  }

  /** The services whose standard or draft names a life event that would be gone. */
  async function lostIn(office: string, codes: readonly string[]): Promise<string[]> {
    const { lifeEvents } = await lifeEventsOf(house.reading, office)
    const gone = lifeEvents.map(({ code }) => code).filter((code) => !codes.includes(code))
    const all = await everyService(house.reading, office)
    const names = (events: readonly string[] = []) => events.some((event) => gone.includes(event))
    return all
      .filter(({ versions, draft }) => names(versions[0]?.sheet.lifeEvents) || names(draft?.sheet.lifeEvents))
      .map(({ code }) => code)
  }

  function show(
    c: Context<DoorEnv>,
    here: AdminHere,
    more: Pick<LifeEventsPageProps, 'typed' | 'version'> & Partial<LifeEventsPageProps>,
    status: Status = 200,
  ) {
    const done = { lifeEvents: wordsOf(here.language).adminCatalogue.lifeEvents.done }
    const told = toldOf(house, c, here, { page: 'services', manage: 'manage the catalogue', done })
    return showDocument(c, <LifeEventsPage {...told} {...more} />, status)
  }

  return routes
}

function typedEvents(lifeEvents: readonly LifeEvent[]): Typed {
  return typedRows(
    lifeEvents.map(({ code, name, summary, icon }) => ({
      code,
      ...typedBoth('name', name),
      ...typedBoth('summary', summary),
      icon: icon ?? '',
    })),
  )
}
