import type { z } from 'zod'
import type { Wait } from '../../estimates/rules/estimate.ts'
import type { Office } from '../../offices/office.ts'
import { isoAt } from '../../offices/rules/local-time.ts'
import type { Call } from '../../queue/announce-call.ts'
import { type IssuedTicket, issueTicket } from '../../queue/issue-ticket.ts'
import { type TicketToday, ticketsToday } from '../../queue/tickets-today.ts'
import { giveToNewcomer } from '../http/given.ts'
import { paths } from '../http/paths.ts'
import { workAheadIn } from '../http/waits.ts'
import { at } from './address.ts'
import { theOffice } from './here.ts'
import {
  type counterCallShape,
  newTicketShape,
  ticketRequest,
  type ticketShape,
  ticketsQuery,
  ticketsShape,
} from './ticket-shapes.ts'
import { deed, noun } from './verbs.ts'
import { NOT_YET, waitBody } from './waits.ts'

/** The tickets of an office: the day's list, and a new one. */
export const tickets = [
  at('/offices/:office/tickets', theOffice, {
    GET: noun({
      id: 'listTickets',
      says: 'The tickets of today by arrival, all or those in one state.',
      tag: 'Officers',
      question: 'see the line',
      query: ticketsQuery,
      shape: ticketsShape,
      read: async ({ house, here: { office } }, { state }) => {
        const today = await ticketsToday(house.reading, office.slug, house.clock(), state)
        return { tickets: today.map((ticket) => ticketBody(ticket, office)) }
      },
    }),
    POST: deed({
      id: 'issueTicket',
      says: 'Gives the next number of a service, or enters one given on paper; from an officer also while closed.',
      tag: 'Kiosk',
      question: 'issue ticket',
      body: ticketRequest,
      status: 201,
      shape: newTicketShape,
      refuses: [
        'SERVICE_UNKNOWN',
        'CLASS_UNKNOWN',
        'SERVICE_SUSPENDED',
        'OFFICE_CLOSED',
        'QUOTA_USED',
        'DEVICE_LIMIT',
        'NUMBER_USED',
        'TICKET_UNKNOWN',
      ],
      besides: ({ channel }) => (channel === 'kiosk' ? 'issue ticket' : 'issue ticket for someone'),
      job: async (work, { house, here: { office } }, { then: further, ...request }) => {
        const waits = house.waits.now(office.slug)
        const workAheadSeconds = workAheadIn(waits)(request.service)
        const wish = { ...request, further, office: office.slug, workAheadSeconds }
        const issued = await issueTicket(work, wish)
        const wait = giveToNewcomer(house, work, waits, issued.ticket) ?? NOT_YET
        return newTicketBody(issued, wait, office, house.publicUrl())
      },
    }),
  }),
]

function newTicketBody(
  { ticket, ahead }: IssuedTicket,
  wait: Wait,
  office: Office,
  publicUrl: string,
): z.infer<typeof newTicketShape> {
  const { id, secret, number, service, issuedAt } = ticket
  return {
    ...{ id, secret, number, service },
    class: ticket.class,
    issuedAt: isoAt(issuedAt, office.timeZone),
    ahead,
    ...waitBody(wait),
    url: publicUrl + paths.ticket(secret),
    receipt: null,
  }
}

/** A ticket as officers see it, times with the office's offset. */
export function ticketBody(ticket: TicketToday, { timeZone }: Office): z.infer<typeof ticketShape> {
  const { calledAt, issuedAt, ...rest } = ticket
  return {
    ...rest,
    issuedAt: isoAt(issuedAt, timeZone),
    calledAt: calledAt === null ? null : isoAt(calledAt, timeZone),
  }
}

/** A call as the counter is told of it. */
export function counterCallBody({ seq, ticket, counter, repeat }: Call): z.infer<typeof counterCallShape> {
  return { seq, ticket, counter, repeat }
}
