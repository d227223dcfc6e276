import { z } from 'zod'
import { outcomes, ticketStates } from '../../queue/rules/ticket.ts'
import { counterName, instant, number, sentences, seq, serviceCode, text, wait } from './shapes.ts'

const ticketState = z.enum(ticketStates).meta({ id: 'TicketState' })

/** What is sent for a new ticket. */
export const ticketRequest = z
  .strictObject({
    service: text.meta({ example: 'KTP' }),
    class: text.optional().meta({ description: 'A class of the policy; the ordinary one when left out.' }),
    channel: z.enum(['kiosk', 'staff', 'offline']).default('kiosk'),
    // biome-ignore lint/suspicious/noThenProperty: the contract's name; never awaited
    then: z
      .array(text)
      .max(20)
      .optional()
      .meta({ description: 'Further services of the visit in their order; not from a kiosk.' }),
    number: z
      .string()
      .regex(/^[A-Z]\d{3,6}$/)
      .optional()
      .meta({ description: 'The number given on paper; with the channel offline, and only there.' }),
  })
  .refine(({ channel, number }) => (channel === 'offline') === (number !== undefined), {
    error: 'with the channel offline, and only there',
    path: ['number'],
  })
  .refine(({ channel, then }) => channel !== 'kiosk' || then === undefined, {
    error: 'not from a kiosk',
    path: ['then'],
  })
  .meta({ id: 'TicketRequest' })

/** Calling whose turn it is, or one ticket, which may need a reason. */
export const callRequest = z
  .strictObject({
    ticket: text.optional().meta({ description: 'This one; whose turn it is when left out.' }),
    reason: text.optional().meta({ description: 'Needed when the ticket is not next here.' }),
  })
  .refine(({ ticket, reason }) => ticket !== undefined || reason === undefined, {
    error: 'only with a ticket',
    path: ['reason'],
  })
  .meta({ id: 'CallRequest' })

/** Opening or changing a counter, or pausing it; never both at once. */
export const shiftRequest = z
  .union([
    z.strictObject({
      services: z
        .array(text)
        .min(1)
        .max(100)
        .optional()
        .meta({ description: 'In order of preference; the usual ones when left out.' }),
    }),
    z.strictObject({
      paused: text.nullable().meta({ description: 'A reason of the policy, or null to go on.' }),
    }),
  ])
  .meta({ id: 'ShiftRequest' })

export const completionRequest = z
  .strictObject({
    outcome: text.meta({ examples: [...outcomes] }),
    missing: z.array(text).max(100).optional().meta({ description: 'Codes of published requirements.' }),
  })
  .meta({ id: 'CompletionRequest' })

export const cancellationRequest = z.strictObject({ reason: text }).meta({ id: 'CancellationRequest' })

export const parkingRequest = z.strictObject({ reason: text }).meta({ id: 'ParkingRequest' })

export const transferRequest = z
  .strictObject({
    service: text,
    reason: text,
    counter: text.optional().meta({ description: 'Into the hands of this counter, before its line.' }),
  })
  .meta({ id: 'TransferRequest' })

export const priorityRequest = z.strictObject({ class: text, reason: text }).meta({ id: 'PriorityRequest' })

export const noteRequest = z
  .strictObject({ text: sentences.meta({ description: 'For the staff alone.' }) })
  .meta({ id: 'NoteRequest' })

/** What the visitor is given: the only answer that carries the secret. */
export const newTicketShape = z
  .strictObject({
    id: z.string(),
    secret: z.string(),
    number,
    service: serviceCode,
    class: z.string(),
    issuedAt: instant,
    ahead: z.int().min(0),
    ...wait,
    url: z.url().meta({ description: 'The page of the ticket.' }),
    receipt: z.null(),
  })
  .meta({ id: 'NewTicket' })

/** A ticket as officers see it. */
export const ticketShape = z
  .strictObject({
    id: z.string(),
    number,
    service: serviceCode,
    class: z.string(),
    state: ticketState,
    issuedAt: instant,
    calledAt: instant.nullable(),
    counter: counterName.nullable(),
    repeats: z.int().min(0),
  })
  .meta({ id: 'Ticket' })

export const ticketsShape = z.strictObject({ tickets: z.array(ticketShape) }).meta({ id: 'Tickets' })

export const ticketsQuery = z.strictObject({ state: z.enum(ticketStates).optional() })

/** What the holder of the secret may know. */
export const ticketStatusShape = z
  .strictObject({
    number,
    service: serviceCode,
    state: ticketState,
    ahead: z.int().min(0),
    ...wait,
    counter: counterName.nullable(),
    receipt: z.null(),
  })
  .meta({ id: 'TicketStatus' })

/** What a counter is told of its call. */
export const counterCallShape = z
  .strictObject({
    seq,
    ticket: z.strictObject({ id: z.string(), number, service: serviceCode, class: z.string() }),
    counter: counterName,
    repeat: z.int().min(0),
  })
  .meta({ id: 'CounterCall' })
