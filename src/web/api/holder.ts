import { giveUpPlace } from '../../queue/cancel-ticket.ts'
import { ticketStatus } from '../../queue/ticket-status.ts'
import { giveToHolder } from '../http/given.ts'
import { at } from './address.ts'
import { theHolder } from './here.ts'
import { nothing } from './shapes.ts'
import { ticketStatusShape } from './ticket-shapes.ts'
import { deed, noun } from './verbs.ts'
import { NOT_YET, waitBody } from './waits.ts'

const holder = { tag: 'Public', question: null } as const

/** What the holder of a ticket may see and do, by its secret. */
export const holders = [
  at('/tickets/:secret', theHolder, {
    GET: noun({
      ...holder,
      id: 'readOwnTicket',
      says: 'How the ticket of this secret stands.',
      query: nothing,
      shape: ticketStatusShape,
      read: async ({ house, here }) => {
        const { ticket, ahead } = await ticketStatus(house.reading, here.secret)
        const { number, service, state, counter } = ticket
        const isWaiting = state === 'waiting'
        const wait = isWaiting ? giveToHolder(house, await house.hall(ticket.office), ticket) : NOT_YET
        return { number, service, state, ahead, ...waitBody(wait), counter, receipt: null }
      },
    }),
  }),
  at('/tickets/:secret/cancellation', theHolder, {
    POST: deed({
      ...holder,
      id: 'giveUpPlace',
      says: 'The holder gives up the place; not while being served.',
      body: nothing,
      status: 200,
      shape: ticketStatusShape,
      refuses: ['TICKET_STATE'],
      job: async (work, { here }) => {
        const { number, service, state, counter } = await giveUpPlace(work, here.secret)
        return { number, service, state, ahead: 0, ...waitBody(NOT_YET), counter, receipt: null }
      },
    }),
  }),
]
