import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { KioskFees } from '../../views/kiosk/fees.tsx'
import { KioskGroup } from '../../views/kiosk/group.tsx'
import { KioskHome } from '../../views/kiosk/home.tsx'
import { findService } from '../catalogue/services.ts'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import { refuse } from '../platform/refusal.ts'
import { asks, everybody } from './http/asks.ts'
import { readForm } from './http/forms.ts'
import type { Door, DoorEnv, House } from './http/house.ts'
import { ownAddress } from './http/language.ts'
import { notGivenOf } from './http/not-given.ts'
import { showDocument } from './http/pages.ts'
import { paths } from './http/paths.ts'
import { identify } from './http/session.ts'
import { feesIn } from './http/sheet.ts'
import { shownFor } from './http/waits.ts'
import { groupsNow, partOfDay, rowsFor, servicesOf } from './kiosk/choices.ts'
import { showDeadEnd, showNotEnrolled } from './kiosk/dead-ends.tsx'
import { closingOf, frameOf, pageOf } from './kiosk/frame.ts'
import { showService } from './kiosk/service.tsx'
import { keepRest, keepSetting, settingOf, turned } from './kiosk/settings.ts'
import { ticketRoutes } from './kiosk/tickets.tsx'

const assistance = z.object({ assist: z.string(), returnTo: z.string() })

/** Fees on one page, fewer when the text is large. */
const FEES = { normal: 6, large: 3 } as const

/** Where visitors read what a service asks for and take a number in three touches. */
export function kioskDoor(house: House): Door {
  const door = new Hono<DoorEnv>()
  door.onError(showDeadEnd(house))

  door.use('/:office/kiosk/*', identify(house), async (c, next) => {
    c.set('language', settingOf(c).language)
    await next()
  })

  door.post('/:office/kiosk/assistance', everybody, async (c) => {
    const form = (await readForm(c, assistance)) ?? refuse('BODY_MALFORMED')
    keepSetting(c, c.req.param('office'), turned(settingOf(c), form.assist))
    return c.redirect(ownAddress(form.returnTo), 303)
  })

  // Forgets the visitor. It is read, not posted, because a screen must come here without scripts too.
  door.get('/:office/kiosk/rest', everybody, (c) => {
    const office = c.req.param('office')
    keepRest(c, office, house.clock())
    return c.redirect(paths.kiosk(office), 303)
  })

  door.use(
    '/:office/kiosk/*',
    asks('see the kiosk', (c, no) => showNotEnrolled(house, c, no)),
  )

  door.get('/:office/kiosk', async (c) => {
    const office = await officeOf(c)
    const setting = settingOf(c)
    const { items, page, pages } = pageOf(
      await groupsNow(house, office, setting),
      rowsFor(setting),
      c.req.query('page'),
    )
    const here = page === 1 ? c.req.path : `${c.req.path}?page=${page}`
    return showDocument(
      c,
      <KioskHome
        {...frameOf(house, c, office, here)}
        {...{ page, pages }}
        groups={items}
        partOfDay={partOfDay(house.clock(), office)}
        closing={closingOf(house, office, setting)}
      />,
    )
  })

  door.get('/:office/kiosk/groups/:letter', async (c) => {
    const office = await officeOf(c)
    const setting = settingOf(c)
    const services = await servicesOf(house, office, c.req.param('letter'))
    const { group } = services[0] ?? refuse('NOT_FOUND')
    const hall = await house.hall(office.slug)
    const waiting = hall.services
      .filter(({ letter }) => letter === group.letter)
      .reduce((sum, now) => sum + now.waiting, 0)
    const { items, page, pages } = pageOf(services, rowsFor(setting), c.req.query('page'))
    return showDocument(
      c,
      <KioskGroup
        {...frameOf(house, c, office)}
        {...{ page, pages, waiting }}
        wait={shownFor(
          hall,
          services.map(({ code }) => code),
        )}
        letter={group.letter}
        name={group.name[setting.language]}
        services={items.map(({ code, sheet }) => ({
          code,
          name: sheet.name[setting.language],
          summary: sheet.summary[setting.language],
          notGiven: notGivenOf(hall, code, office, setting.language),
        }))}
        closing={closingOf(house, office, setting)}
      />,
    )
  })

  door.get('/:office/kiosk/services/:code', async (c) => showService(house, c, await officeOf(c)))

  door.get('/:office/kiosk/services/:code/fees', async (c) => {
    const office = await officeOf(c)
    const { language, large } = settingOf(c)
    const day = localDay(house.clock(), office.timeZone)
    const service = await findService(house.reading, office.slug, c.req.param('code'), day)
    const { code, sheet } = service
    const fees = feesIn(service, day, language)
    const { items, page, pages } = pageOf(fees, large ? FEES.large : FEES.normal, c.req.query('page'))
    const basics = frameOf(house, c, office)
    return showDocument(
      c,
      <KioskFees {...basics} {...{ code, page, pages }} name={sheet.name[language]} fees={items} />,
    )
  })

  door.route('/', ticketRoutes(house))
  door.all('/:office/kiosk/*', () => refuse('NOT_FOUND'))

  function officeOf(c: Context<DoorEnv, '/:office/kiosk'>) {
    return findOffice(house.reading, c.req.param('office'))
  }

  return door
}
