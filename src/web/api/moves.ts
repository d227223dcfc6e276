import type { z } from 'zod'
import type { Work } from '../../platform/work.ts'
import { beginServing } from '../../queue/begin-serving.ts'
import { callAgain } from '../../queue/call-again.ts'
import { cancelTicket } from '../../queue/cancel-ticket.ts'
import { finishServing } from '../../queue/finish-serving.ts'
import { markAbsent } from '../../queue/mark-absent.ts'
import { returnToLine } from '../../queue/return-to-line.ts'
import { ticketForOfficers } from '../../queue/tickets-today.ts'
import { type Address, at } from './address.ts'
import { theTicket } from './here.ts'
import { nothing } from './shapes.ts'
import { cancellationRequest, completionRequest, counterCallShape, ticketShape } from './ticket-shapes.ts'
import { counterCallBody, ticketBody } from './tickets.ts'
import { type About, deed } from './verbs.ts'

const officers = { tag: 'Officers', question: 'work a counter' } as const

/** What officers do to a ticket, a verb an address. */
export const moves = [
  at('/offices/:office/tickets/:ticket/repeats', theTicket, {
    POST: deed({
      ...officers,
      id: 'callAgain',
      says: 'Calls a called ticket once more, after the pause of the policy.',
      body: nothing,
      status: 201,
      shape: counterCallShape,
      refuses: ['TICKET_STATE', 'TOO_SOON'],
      job: async (work, { here: { office, ticket } }) =>
        counterCallBody(await callAgain(work, { office: office.slug, ticket: ticket.id })),
    }),
  }),
  move('serving', {
    id: 'beginServing',
    says: 'The visitor has come to the counter.',
    body: nothing,
    refuses: ['TICKET_STATE'],
    command: beginServing,
  }),
  move('completion', {
    id: 'finishServing',
    says: 'Ends the visit to the counter with its outcome, and what was missing when it is incomplete.',
    body: completionRequest,
    refuses: ['TICKET_STATE', 'OUTCOME_UNKNOWN', 'REASON_UNKNOWN'],
    command: finishServing,
  }),
  move('absence', {
    id: 'markAbsent',
    says: 'Nobody came, after the repeats and the pause of the policy.',
    body: nothing,
    refuses: ['TICKET_STATE', 'REPEATS_MISSING', 'TOO_SOON'],
    command: markAbsent,
  }),
  move('return', {
    id: 'returnToLine',
    says: 'Takes an absent visitor back into the line, as often as the policy allows.',
    body: nothing,
    refuses: ['TICKET_STATE', 'RETURNS_USED'],
    command: returnToLine,
  }),
  move('cancellation', {
    id: 'cancelTicket',
    says: 'Cancels a ticket for a reason of the policy.',
    body: cancellationRequest,
    refuses: ['TICKET_STATE', 'REASON_UNKNOWN'],
    command: cancelTicket,
  }),
]

/** A verb that moves a ticket to another state and answers with the ticket. */
function move<Content extends object>(
  name: string,
  about: Omit<About, 'tag' | 'question'> & {
    body: z.ZodType<Content>
    command: (work: Work, request: { office: string; ticket: string } & Content) => Promise<unknown>
  },
): Address {
  return at(`/offices/:office/tickets/:ticket/${name}`, theTicket, {
    POST: deed({
      ...officers,
      ...about,
      status: 200,
      shape: ticketShape,
      job: async (work, { here: { office, ticket } }, content) => {
        await about.command(work, { ...content, office: office.slug, ticket: ticket.id })
        return ticketBody(await ticketForOfficers(work.db, office.slug, ticket.id), office)
      },
    }),
  })
}
