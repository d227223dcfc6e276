import type { z } from 'zod'
import type { Work } from '../../platform/work.ts'
import type { Call } from '../../queue/announce-call.ts'
import { beginServing } from '../../queue/begin-serving.ts'
import { callAgain } from '../../queue/call-again.ts'
import { cancelTicket } from '../../queue/cancel-ticket.ts'
import { finishServing } from '../../queue/finish-serving.ts'
import { grantPriority } from '../../queue/grant-priority.ts'
import { handOver } from '../../queue/hand-over.ts'
import { markAbsent } from '../../queue/mark-absent.ts'
import { parkTicket } from '../../queue/park-ticket.ts'
import { resumeTicket } from '../../queue/resume-ticket.ts'
import { returnToLine } from '../../queue/return-to-line.ts'
import { ticketForOfficers } from '../../queue/tickets-today.ts'
import { transferTicket } from '../../queue/transfer-ticket.ts'
import { undoLast } from '../../queue/undo-last.ts'
import { writeNote } from '../../queue/write-note.ts'
import { type Address, at } from './address.ts'
import { theTicket } from './here.ts'
import { nothing } from './shapes.ts'
import {
  cancellationRequest,
  completionRequest,
  counterCallShape,
  noteRequest,
  parkingRequest,
  priorityRequest,
  ticketShape,
  transferRequest,
} from './ticket-shapes.ts'
import { counterCallBody, ticketBody } from './tickets.ts'
import { type About, deed } from './verbs.ts'

const officers = { tag: 'Officers', question: 'work a counter' } as const

/** What officers do to a ticket, a verb an address. */
export const moves = [
  callOf('repeats', {
    id: 'callAgain',
    says: 'Calls a called ticket once more, after the pause of the policy.',
    refuses: ['TICKET_STATE', 'TOO_SOON'],
    command: callAgain,
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
    says: 'Ends the visit to the counter with its outcome; the ticket then goes on to its next service, if any.',
    body: completionRequest,
    refuses: ['TICKET_STATE', 'OUTCOME_UNKNOWN', 'REASON_UNKNOWN', 'SERVICE_UNKNOWN', 'SERVICE_SUSPENDED'],
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
  move('parking', {
    id: 'parkTicket',
    says: 'Sets a visit aside at its counter for a reason of the policy.',
    body: parkingRequest,
    refuses: ['TICKET_STATE', 'REASON_UNKNOWN'],
    command: parkTicket,
  }),
  callOf('resumption', {
    id: 'resumeTicket',
    says: 'Calls a parked ticket back to the counter that set it aside, when that is free.',
    refuses: ['TICKET_STATE', 'COUNTER_CLOSED', 'COUNTER_PAUSED', 'COUNTER_BUSY'],
    command: resumeTicket,
  }),
  move('transfer', {
    id: 'transferTicket',
    says: 'Sends a visitor to the line of another service, or into the hands of another counter.',
    body: transferRequest,
    refuses: ['TICKET_STATE', 'COUNTER_CLOSED', 'SERVICE_UNKNOWN', 'SERVICE_SUSPENDED', 'REASON_UNKNOWN'],
    command: (work, { counter, ...request }) =>
      counter === undefined ? transferTicket(work, request) : handOver(work, { ...request, counter }),
  }),
  move('priority', {
    id: 'grantPriority',
    says: 'Gives a waiting ticket another class for a reason of the policy.',
    body: priorityRequest,
    refuses: ['TICKET_STATE', 'CLASS_UNKNOWN', 'REASON_UNKNOWN'],
    command: grantPriority,
  }),
  move('note', {
    id: 'writeNote',
    says: 'Notes something about a visit for the staff alone.',
    body: noteRequest,
    command: writeNote,
  }),
  move('undo', {
    id: 'undoLast',
    says: 'Takes back the last fact of a ticket within ten seconds.',
    body: nothing,
    refuses: ['TICKET_STATE', 'COUNTER_CLOSED', 'COUNTER_BUSY', 'SERVICE_UNKNOWN', 'UNDO_TOO_LATE'],
    command: undoLast,
  }),
  move('cancellation', {
    id: 'cancelTicket',
    says: 'Cancels a ticket for a reason of the policy.',
    body: cancellationRequest,
    refuses: ['TICKET_STATE', 'REASON_UNKNOWN'],
    command: cancelTicket,
  }),
]

type OneTicket = { office: string; ticket: string }

/** A verb that calls a ticket and answers as a call does. */
function callOf(
  name: string,
  about: Omit<About, 'tag' | 'question'> & { command: (work: Work, request: OneTicket) => Promise<Call> },
): Address {
  return at(`/offices/:office/tickets/:ticket/${name}`, theTicket, {
    POST: deed({
      ...officers,
      ...about,
      body: nothing,
      status: 201,
      shape: counterCallShape,
      job: async (work, { here: { office, ticket } }) =>
        counterCallBody(await about.command(work, { office: office.slug, ticket: ticket.id })),
    }),
  })
}

/** A verb that moves a ticket to another state and answers with the ticket. */
function move<Content extends object>(
  name: string,
  about: Omit<About, 'tag' | 'question'> & {
    body: z.ZodType<Content>
    command: (work: Work, request: OneTicket & Content) => Promise<unknown>
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
