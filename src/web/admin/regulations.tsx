import { type Context, Hono } from 'hono'
import { RegulationPage, type RegulationPageProps } from '../../../views/admin/regulation-page.tsx'
import { type RegulationRow, RegulationsPage } from '../../../views/admin/regulations-page.tsx'
import { everyService } from '../../catalogue/every-service.ts'
import { regulationsOf } from '../../catalogue/regulations.ts'
import { stoppedBy } from '../../catalogue/rules/lapsing.ts'
import { citation, type Regulation } from '../../catalogue/rules/regulation.ts'
import type { Sheet } from '../../catalogue/rules/standard.ts'
import { setRegulations } from '../../catalogue/set-regulations.ts'
import { localDay } from '../../offices/rules/local-time.ts'
import { byOf } from '../../people/rules/who.ts'
import { Refusal, refuse } from '../../platform/refusal.ts'
import { wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { type AdminHere, adminHere, frameOf, toldOf } from './frame.ts'
import type { Status } from './refused.ts'
import { readRegulation, typedRegulation } from './regulation-form.ts'
import { forceOf, stateOf } from './regulation-words.ts'
import { fieldsWithVersion } from './versioned-form.ts'

const NEW = 'new'

/** The regulations that the services of an office rest on. */
export function regulationRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const manages = asksOfficer(house, 'manage the catalogue')

  routes.get('/:office/admin/regulations', asksOfficer(house, 'see the office'), async (c) => {
    const here = await adminHere(house, c)
    const done = { regulations: wordsOf(here.language).adminCatalogue.regulations.done }
    const told = toldOf(house, c, here, { page: 'services', manage: 'manage the catalogue', done })
    return showDocument(c, <RegulationsPage {...told} regulations={await rowsIn(here)} />)
  })

  routes.get('/:office/admin/regulations/:regulation', manages, async (c) => {
    const here = await adminHere(house, c)
    const { version, regulations } = await regulationsOf(house.reading, here.office.slug)
    const regulation = regulationOf(regulations, c.req.param('regulation'))
    return show(c, here, regulation, {
      version,
      typed: regulation === null ? {} : typedRegulation(regulation),
    })
  })

  routes.post('/:office/admin/regulations/:regulation', manages, async (c) => {
    const here = await adminHere(house, c)
    const { slug } = here.office
    const {
      version,
      sure = '',
      ...typed
    } = (await readForm(c, fieldsWithVersion)) ?? refuse('BODY_MALFORMED')
    const { regulations } = await regulationsOf(house.reading, slug)
    const before = regulationOf(regulations, c.req.param('regulation'))
    const { regulation, errors } = readRegulation(typed, before?.code ?? null, regulations, here.language)
    if (regulation === null) return show(c, here, before, { version, typed, errors }, 422)
    const stops = await stopsIn(here, before, regulation)
    if (stops.length > 0 && sure !== String(stops.length)) {
      return show(c, here, before, { version, typed, stops })
    }
    const plan =
      before === null
        ? [...regulations, regulation]
        : regulations.map((each) => (each.code === before.code ? regulation : each))
    try {
      await house.perform(byOf(here.officer), (work) => setRegulations(work, slug, plan, version))
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'CHANGED_MEANWHILE') throw error
      const now = await regulationsOf(house.reading, slug)
      return show(c, here, before, { version: now.version, typed, isChangedMeanwhile: true }, 409)
    }
    return c.redirect(`${paths.adminRegulations(slug)}?done=regulations`, 303)
  })

  /** The fees, of versions that are or will be in force, that would no longer be charged. */
  async function stopsIn({ office, language }: AdminHere, before: Regulation | null, after: Regulation) {
    const today = localDay(house.clock(), office.timeZone)
    const stopped = stoppedBy(await sheetsFrom(office.slug, today), before ?? undefined, after, today)
    const told = new Map(
      stopped.map(({ service, fee, when }) => [
        JSON.stringify([service, fee, when]),
        { service: service[language], fee: [fee, when].flatMap((said) => said?.[language] ?? []).join(', ') },
      ]),
    )
    return [...told.values()]
  }

  async function sheetsFrom(office: string, today: string): Promise<Sheet[]> {
    const all = await everyService(house.reading, office)
    return all
      .flatMap(({ versions }) => versions)
      .filter(({ validFrom, validTo }) => validTo === null || (validTo >= today && validFrom <= validTo))
      .map(({ sheet }) => sheet)
  }

  async function rowsIn({ office, language }: AdminHere): Promise<RegulationRow[]> {
    const { regulations } = await regulationsOf(house.reading, office.slug)
    const today = localDay(house.clock(), office.timeZone)
    const sheets = await sheetsFrom(office.slug, today)
    return regulations.map((law) => ({
      code: law.code,
      cite: citation(law),
      about: law.about?.[language] ?? null,
      state: stateOf(law, today),
      force: forceOf(law, language),
      services: sheets.filter((sheet) => refersTo(sheet, law.code)).length,
    }))
  }

  function show(
    c: Context<DoorEnv>,
    here: AdminHere,
    regulation: Regulation | null,
    more: Pick<RegulationPageProps, 'version' | 'typed'> & Partial<RegulationPageProps>,
    status: Status = 200,
  ) {
    const page = {
      ...frameOf(house, c, here, 'services'),
      regulation: regulation && { code: regulation.code, cite: citation(regulation) },
      ...more,
    }
    return showDocument(c, <RegulationPage {...page} />, status)
  }

  return routes
}

/** The regulation of an address; null for the address of a new one. */
function regulationOf(all: readonly Regulation[], code: string): Regulation | null {
  return code === NEW ? null : (all.find((each) => each.code === code) ?? refuse('NOT_FOUND'))
}

function refersTo({ legal, fees }: Sheet, code: string): boolean {
  return [...legal, ...fees.flatMap(({ basis = [] }) => basis)].some(({ regulation }) => regulation === code)
}
