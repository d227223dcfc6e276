import type { Context } from 'hono'
import { KioskService } from '../../../views/kiosk/service.tsx'
import { findService } from '../../catalogue/services.ts'
import type { Office } from '../../offices/office.ts'
import { localDay } from '../../offices/rules/local-time.ts'
import { offersNow } from '../../queue/offers.ts'
import { newFormKey } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { acceptedUntil, notGivenOf } from '../http/not-given.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { closingOf, frameOf, pageOf } from './frame.ts'
import { settingOf } from './settings.ts'
import { casesIn, feesIn, needsIn, promiseIn, servedAt } from './sheet.ts'

/** Requirements on one page: never more than this, and never smaller. */
const NEEDS = { normal: 3, large: 2 } as const

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
  const { waiting, ordinary, priority } = await house.snapshot((db) => offersNow(db, office.slug, code, day))
  const closing = closingOf(house, office, setting)
  const hall = await house.hall(office.slug)
  const until = acceptedUntil(hall, code)
  const notGiven = notGivenOf(hall, code, office, language)
  const serviceHref = paths.kioskService(office.slug, code)
  const { cases, chosen } = casesIn(sheet, serviceHref, c.req.query('keadaan'), language)
  const needs = needsIn(sheet, language, chosen)
  const first = chosen === null ? serviceHref : `${serviceHref}?${new URLSearchParams({ keadaan: chosen })}`
  const { items, ...paging } = pageOf(needs, setting.large ? NEEDS.large : NEEDS.normal, c.req.query('page'))
  const here = paging.page === 1 ? first : `${first}${chosen === null ? '?' : '&'}page=${paging.page}`
  return showDocument(
    c,
    <KioskService
      {...frameOf(house, c, office, here)}
      {...{ code, letter, waiting, closing, notGiven }}
      name={sheet.name[language]}
      group={group.name[language]}
      backHref={await backFrom(house, office, letter)}
      facts={{
        fees: feesIn(service, day, language),
        promise: promiseIn(sheet, language),
        acceptedUntil: until === null ? null : { at: until, timeZone: office.timeZone },
      }}
      needs={{ ...paging, cases, here: first, needs: items, count: needs.length }}
      servedAt={await servedAt(house, office.slug, code, language)}
      take={until === null ? null : { formKey: newFormKey(), ordinary, priority }}
    />,
  )
}

/** A group of one service has no list of its own to go back to. */
async function backFrom(house: House, { slug }: Office, letter: string): Promise<string> {
  const { services } = await house.hall(slug)
  const isAlone = services.filter((service) => service.letter === letter).length < 2
  return isAlone ? paths.kiosk(slug) : paths.kioskGroup(slug, letter)
}
