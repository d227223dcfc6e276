import type { Context } from 'hono'
import { feeBases, feesAsText } from '../../../views/kiosk/fee-words.ts'
import { KioskService } from '../../../views/kiosk/service.tsx'
import { promiseAsText } from '../../../views/kiosk/service-facts.tsx'
import type { Offer } from '../../../views/kiosk/take-number.tsx'
import { findService } from '../../catalogue/services.ts'
import { shownWait } from '../../estimates/rules/shown-wait.ts'
import type { Office } from '../../offices/office.ts'
import { localDay } from '../../offices/rules/local-time.ts'
import { offersNow } from '../../queue/offers.ts'
import { newFormKey } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { acceptedUntil, notGivenOf } from '../http/not-given.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { casesIn, feesIn, needsIn, promiseIn, servedAt } from '../http/sheet.ts'
import { newcomersWait, shownFor } from '../http/waits.ts'
import { closingOf, frameOf } from './frame.ts'
import { pagesOfNeeds } from './room.ts'
import { settingOf } from './settings.ts'

/** The page of a service: what it asks for, costs and promises, and the number. Refuses SERVICE_UNKNOWN. */
export async function showService(
  house: House,
  c: Context<DoorEnv, '/:office/kiosk/services/:code'>,
  office: Office,
) {
  const setting = settingOf(c)
  const { language } = setting
  const at = house.clock()
  const day = localDay(at, office.timeZone)
  const service = await findService(house.reading, office.slug, c.req.param('code'), day)
  const { code, letter, group, sheet } = service
  const offers = await house.snapshot((db) => offersNow(db, office.slug, code, day))
  const closing = closingOf(house, office, setting)
  const hall = await house.hall(office.slug)
  const until = acceptedUntil(hall, code)
  const wait = shownFor(hall, [code])
  const withWait = (offer: { class: string; ahead: number }): Offer => ({
    ...offer,
    wait: shownWait(newcomersWait(hall, code, offer.class)),
  })
  const notGiven = notGivenOf(hall, code, office, language)
  const serviceHref = paths.kioskService(office.slug, code)
  const { cases, chosen } = casesIn(sheet, serviceHref, c.req.query('keadaan'), setting)
  const mustChoose = cases.length > 0 && chosen === null
  const needs = mustChoose ? [] : needsIn(sheet, language, chosen)
  const promise = promiseIn(sheet, language)
  const fees = feesIn(service, day, language, chosen)
  const name = sheet.name[language]
  const isBrief = setting.large && chosen !== null
  const pages = pagesOfNeeds(needs, {
    name,
    facts: [
      [feesAsText(language, fees), isBrief ? '' : feeBases(language, fees)],
      [promiseAsText(language, promise), isBrief ? '' : promise.from],
    ],
    hasCases: cases.length > 0,
    hasWait: wait.range !== null,
    isLarge: setting.large,
    isLow: setting.low,
  })
  const { items, page, before } = pageOf(pages, c.req.query('page'))
  const first = chosen === null ? serviceHref : `${serviceHref}?${new URLSearchParams({ keadaan: chosen })}`
  const here = page === 1 ? first : `${first}${chosen === null ? '?' : '&'}page=${page}`
  return showDocument(
    c,
    <KioskService
      {...frameOf(house, c, office, here)}
      {...{ code, letter, closing, notGiven }}
      waiting={offers.waiting}
      wait={wait}
      name={name}
      group={group.name[language]}
      backHref={await backFrom(house, office, letter)}
      facts={{
        fees,
        promise,
        acceptedUntil: until === null ? null : { at: until, timeZone: office.timeZone },
      }}
      needs={{ page, pages: pages.length, before, cases, here: first, needs: items, count: needs.length }}
      servedAt={await servedAt(house, office.slug, code, language)}
      take={
        until === null
          ? null
          : {
              formKey: newFormKey(),
              ordinary: withWait(offers.ordinary),
              priority: offers.priority && withWait(offers.priority),
            }
      }
    />,
  )
}

/** The page asked for as far as there is one, and how much stands on those before it. */
function pageOf<Item>(pages: readonly (readonly Item[])[], asked: string | undefined) {
  const page = Math.min(pages.length, Math.max(1, Math.trunc(Number(asked)) || 1))
  const before = pages.slice(0, page - 1).reduce((sum, { length }) => sum + length, 0)
  return { page, before, items: pages[page - 1] ?? [] }
}

/** A group of one service has no list of its own to go back to. */
async function backFrom(house: House, { slug }: Office, letter: string): Promise<string> {
  const { services } = await house.hall(slug)
  const isAlone = services.filter((service) => service.letter === letter).length < 2
  return isAlone ? paths.kiosk(slug) : paths.kioskGroup(slug, letter)
}
