import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { CancellationPage } from '../../views/ticket/cancellation-page.tsx'
import { TicketNow, type TicketNowProps } from '../../views/ticket/ticket-now.tsx'
import { TicketPage } from '../../views/ticket/ticket-page.tsx'
import { listServices } from '../catalogue/services.ts'
import { findStandard } from '../catalogue/standards.ts'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import { answerOnce } from '../platform/answers.ts'
import { refuse } from '../platform/refusal.ts'
import { giveUpPlace } from '../queue/cancel-ticket.ts'
import { policyOf } from '../queue/policy.ts'
import { isAllowed } from '../queue/rules/ticket.ts'
import { cycleOf } from '../queue/rules/turn.ts'
import { type TicketStatus, ticketStatus } from '../queue/ticket-status.ts'
import { longDate } from '../words/format.ts'
import type { Language } from '../words/language.ts'
import { everybody } from './http/asks.ts'
import { basicsOf, clockOf } from './http/basics.ts'
import { newFormKey, readForm } from './http/forms.ts'
import type { Door, DoorEnv, House } from './http/house.ts'
import { show, showDocument } from './http/pages.ts'
import { paths } from './http/paths.ts'
import { readSeen, type Seen } from './ticket/seen.ts'
import { waitOf } from './ticket/wait.ts'

const cancellation = z.object({ key: z.string().min(1).max(100) })

/** The page of one ticket: whoever has its secret address holds the ticket. */
export function ticketDoor(house: House): Door {
  const door = new Hono<DoorEnv>()

  door.get('/t/:secret', everybody, async (c) => {
    const { status, office, language, page } = await visit(c, c.req.param('secret'))
    const now = await nowOf(status, language, readSeen(c.req.query('seen')))
    const { slug } = office
    const { service, standardVersion } = status.ticket
    const today = localDay(house.clock(), office.timeZone)
    const inForce = await listServices(house.reading, slug, today)
    const isInForce = inForce.some(({ code, version }) => code === service && version === standardVersion)
    return show(c, <TicketNow {...now} />, () => (
      <TicketPage
        {...page}
        now={now}
        eventsHref={`/api/v1/offices/${slug}/events`}
        serviceHref={
          isInForce ? paths.service(slug, service) : paths.serviceVersion(slug, service, standardVersion)
        }
        earlierVersion={isInForce ? null : standardVersion}
      />
    ))
  })

  door.get('/t/:secret/cancellation', everybody, async (c) => {
    const { status, standard, language, page } = await visit(c, c.req.param('secret'))
    const { number, state, secret } = status.ticket
    if (!isAllowed('cancelByHolder', state)) refuse('TICKET_STATE', { state, number })
    const props = { secret, number, service: standard.sheet.name[language], formKey: newFormKey() }
    return showDocument(c, <CancellationPage {...page} {...props} />)
  })

  door.post('/t/:secret/cancellation', everybody, async (c) => {
    const secret = c.req.param('secret')
    const form = (await readForm(c, cancellation)) ?? refuse('KEY_MISSING')
    const question = { scope: `holder ${c.req.path}`, key: form.key, content: {} }
    await answerOnce(house.perform, 'visitor', house.machine, question, async (work) => {
      await giveUpPlace(work, secret)
      return { status: 204, body: null }
    })
    return c.redirect(paths.ticket(secret), 303)
  })

  async function visit(c: Context<DoorEnv>, secret: string) {
    const status = await ticketStatus(house.reading, secret)
    const office = await findOffice(house.reading, status.ticket.office)
    const standard = await standardOf(status.ticket)
    const basics = basicsOf(house, c, 'ticket', ['htmx', 'ticket'])
    const { language } = basics
    const page = { ...basics, office: { name: office.shortName[language], href: paths.office(office.slug) } }
    return { status, office, standard, language, page }
  }

  /** The standard under which a ticket was taken. */
  function standardOf({ office, service, standardVersion }: TicketStatus['ticket']) {
    return findStandard(house.reading, office, service, standardVersion)
  }

  async function nowOf(
    { ticket, ahead, calledAt, canReturn }: TicketStatus,
    language: Language,
    seen: Seen | null,
  ): Promise<TicketNowProps> {
    const office = await findOffice(house.reading, ticket.office)
    const { sheet } = await standardOf(ticket)
    const hall = await house.hall(ticket.office)
    const policy = await policyOf(house.reading, ticket.office)
    const isPast = ticket.day !== localDay(house.clock(), office.timeZone)
    const isWaiting = ticket.state === 'waiting' && !isPast
    return {
      language,
      secret: ticket.secret,
      number: ticket.number,
      service: sheet.name[language],
      state: ticket.state,
      takenAt: clockOf(ticket.issuedAt, office, language),
      calledAt: calledAt === null ? null : clockOf(calledAt, office, language),
      counter: ticket.counter,
      ahead,
      counters: hall.counters
        .filter(({ state, services }) => state !== 'closed' && services.includes(ticket.service))
        .map(({ counter }) => counter),
      pattern: cycleOf(policy.lines[ticket.line]?.alt ?? null).join(', '),
      wait: isWaiting ? await waitOf(house, { ticket, hall, office }, seen, language) : null,
      canReturn,
      canCancel: !isPast && isAllowed('cancelByHolder', ticket.state),
      updatedAt: clockOf(house.clock(), office, language),
      pastDate: isPast ? longDate(ticket.issuedAt, office.timeZone, language) : null,
    }
  }

  return door
}
