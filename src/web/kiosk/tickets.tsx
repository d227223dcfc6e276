import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { KioskPaperPage } from '../../../views/kiosk/paper-page.tsx'
import { KioskTicket } from '../../../views/kiosk/ticket.tsx'
import { findOffice, type Office } from '../../offices/office.ts'
import { byOf } from '../../people/rules/who.ts'
import { answerOnce } from '../../platform/answers.ts'
import { refuse } from '../../platform/refusal.ts'
import { issueTicket } from '../../queue/issue-ticket.ts'
import { ticketStatus } from '../../queue/ticket-status.ts'
import { basicsOf } from '../http/basics.ts'
import { formQuestion, readForm } from '../http/forms.ts'
import { giveToNewcomer } from '../http/given.ts'
import type { Door, DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paperOf } from '../http/paper.ts'
import { paths } from '../http/paths.ts'
import { mustBe } from '../http/session.ts'
import { workAheadIn } from '../http/waits.ts'
import { frameOf } from './frame.ts'
import { restedAt, settingOf } from './settings.ts'

const request = z.object({
  key: z.string().regex(/^[\w-]{16,64}$/),
  service: z.string().min(1).max(60),
  class: z.string().min(1).max(8).optional(),
})

const taken = z.string()

type OfTicket = Context<DoorEnv, '/:office/kiosk/tickets/:secret'>

/** Taking a number, its screen and its sheet of paper. */
export function ticketRoutes(house: House): Door {
  const door = new Hono<DoorEnv>()

  door.post('/:office/kiosk/tickets', async (c) => {
    const office = c.req.param('office')
    const by = byOf(mustBe(c, 'issue ticket', office))
    const { key, service, class: ticketClass } = (await readForm(c, request)) ?? refuse('BODY_MALFORMED')
    // The class is not part of the question: whoever touches both buttons gets the number of the first.
    const { machine, question } = formQuestion(house, c, by, key, { service })
    const waits = house.waits.now(office)
    const workAheadSeconds = workAheadIn(waits)(service)
    const wish = { office, service, class: ticketClass, channel: 'kiosk', workAheadSeconds } as const
    const { body } = await answerOnce(house.perform, by, machine, question, async (work) => {
      const { ticket } = await issueTicket(work, wish)
      giveToNewcomer(house, work, waits, ticket)
      return { status: 201, body: ticket.secret }
    })
    return c.redirect(`${paths.kioskTicket(office, taken.parse(body))}?new`, 303)
  })

  door.get('/:office/kiosk/tickets/:secret', async (c) => {
    const office = await findOffice(house.reading, c.req.param('office'))
    const seen = await look(c, office)
    if (seen.ticket.issuedAt <= restedAt(c)) return c.redirect(paths.kiosk(office.slug), 303)
    return showDocument(
      c,
      <KioskTicket
        {...frameOf(house, c, office)}
        secret={seen.ticket.secret}
        state={seen.ticket.state}
        calledTo={seen.ticket.counter}
        isServed={seen.isServed}
        isNew={c.req.query('new') !== undefined}
        paper={seen.paper}
      />,
    )
  })

  door.get('/:office/kiosk/tickets/:secret/paper', async (c) => {
    const office = await findOffice(house.reading, c.req.param('office'))
    const { ticket, paper } = await look(c, office)
    if (ticket.issuedAt <= restedAt(c)) return c.redirect(paths.kiosk(office.slug), 303)
    return showDocument(
      c,
      <KioskPaperPage
        {...basicsOf(house, c, 'kiosk')}
        paper={paper}
        backHref={paths.kioskTicket(office.slug, ticket.secret)}
      />,
    )
  })

  /** A ticket of this office with what its screen and its paper say. Refuses NOT_FOUND. */
  async function look(
    c: OfTicket | Context<DoorEnv, '/:office/kiosk/tickets/:secret/paper'>,
    office: Office,
  ) {
    const { language } = settingOf(c)
    const { ticket, ahead } = await house.snapshot((db) => ticketStatus(db, c.req.param('secret')))
    if (ticket.office !== office.slug) refuse('NOT_FOUND')
    return { ticket, ...(await paperOf(house, office, { ticket, ahead }, language)) }
  }

  return door
}
