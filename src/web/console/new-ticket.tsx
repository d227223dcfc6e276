import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Notice } from '../../../views/console/desk.ts'
import { NewTicketPage } from '../../../views/console/new-ticket-page.tsx'
import { listServices } from '../../catalogue/services.ts'
import { findCounter } from '../../offices/counters.ts'
import { findOffice, type Office } from '../../offices/office.ts'
import { localDay } from '../../offices/rules/local-time.ts'
import { answerOnce } from '../../platform/answers.ts'
import { refuse } from '../../platform/refusal.ts'
import { issueTicket } from '../../queue/issue-ticket.ts'
import { PRIORITY } from '../../queue/offers.ts'
import { policyOf } from '../../queue/policy.ts'
import { PAPER_LETTER } from '../../queue/rules/policy.ts'
import { findTicket, type Ticket } from '../../queue/ticket.ts'
import { ticketStatus } from '../../queue/ticket-status.ts'
import type { Language } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { basicsOf } from '../http/basics.ts'
import { formQuestion, newFormKey, readForm } from '../http/forms.ts'
import { giveToNewcomer } from '../http/given.ts'
import type { Door, DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { addressOf, paperOf } from '../http/paper.ts'
import { paths } from '../http/paths.ts'
import { destinationsIn } from './destinations.ts'
import { told } from './fates.ts'
import { type OfficerHere, officerHere } from './officer-here.ts'

const request = z.object({
  key: z.string().min(1).max(64),
  service: z.string().max(80),
  class: z.string().min(1).max(8).optional(),
  /** The further services of the visit; a choice left open is empty. */
  further: z.array(z.string().max(80)).max(5),
  /** A number given on paper; only in the form of the paper series. */
  number: z.string().trim().toUpperCase().max(20).optional(),
})

const made = z.string()

type Told = { notice: Notice | null; status: Awaited<ReturnType<typeof told>>['status'] }

/** Where an officer makes a ticket for somebody, and enters the numbers that were given on paper. */
export function newTicketRoutes(house: House): Door {
  const door = new Hono<DoorEnv>()
  door.use('/:office/console/counters/:counter/new-ticket', asksOfficer(house, 'issue ticket for someone'))

  door.get('/:office/console/counters/:counter/new-ticket', (c) =>
    showForm(c, who(c), c.req.param('counter'), { notice: null, status: 200 }),
  )

  door.post('/:office/console/counters/:counter/new-ticket', async (c) => {
    const officer = who(c)
    const { office, by, language } = officer
    const counter = c.req.param('counter')
    const { key, ...form } = (await readForm(c, request, ['further'])) ?? refuse('BODY_MALFORMED')
    const { machine, question } = formQuestion(house, c, by, key, form)
    const { service, number, class: ticketClass } = form
    const further = form.further.filter((code) => code !== '')
    const channel = number === undefined ? 'staff' : 'offline'
    const outcome = await told(house, language, office, () =>
      answerOnce(house.perform, by, machine, question, async (work) => {
        const ticketRequest = { office, service, class: ticketClass, channel, further, number } as const
        const { ticket } = await issueTicket(work, ticketRequest)
        if (channel === 'staff') giveToNewcomer(house, work, house.waits.now(office), ticket)
        return { status: 201, body: ticket.id }
      }),
    )
    if (outcome.notice !== null) return showForm(c, officer, counter, outcome)
    const address = `${paths.newTicket(office, counter)}?made=${encodeURIComponent(made.parse(outcome.body))}`
    return c.redirect(address, 303)
  })

  function who(c: Context<DoorEnv>): OfficerHere {
    return officerHere(c, 'issue ticket for someone')
  }

  async function showForm(
    c: Context<DoorEnv>,
    { office: slug, language, officer }: OfficerHere,
    counter: string,
    { notice, status }: Told,
  ) {
    const office = await findOffice(house.reading, slug)
    const place = await findCounter(house.reading, slug, counter)
    const services = await listServices(house.reading, slug, localDay(house.clock(), office.timeZone))
    const policy = await policyOf(house.reading, slug)
    const id = c.req.query('made')
    const ticket = id === undefined ? null : await findTicket(house.reading, slug, id)
    const isPaper = ticket?.channel === 'offline'
    return showDocument(
      c,
      <NewTicketPage
        {...basicsOf(house, c, 'console-slip', ['console-print'])}
        officeName={office.name[language]}
        office={slug}
        officer={officer}
        counter={counter}
        place={place.name[language]}
        formKeys={[newFormKey(), newFormKey()]}
        services={destinationsIn(services, language)}
        usual={place.services}
        hasPriority={policy.classes.includes(PRIORITY)}
        paperLetter={policy.offline ?? PAPER_LETTER}
        notice={notice}
        made={isPaper || ticket === null ? null : await madeOf(office, ticket, language)}
        entered={isPaper ? ticket.number : null}
      />,
      status,
    )
  }

  /** What the visitor takes away. */
  async function madeOf(office: Office, { secret }: Ticket, language: Language) {
    const status = await house.snapshot((db) => ticketStatus(db, secret))
    const { paper } = await paperOf(house, office, status, language)
    return { paper, address: addressOf(house, status.ticket) }
  }

  return door
}
