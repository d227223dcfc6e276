import { z } from 'zod'
import { bilingual } from '../../offices/rules/bilingual.ts'
import { outcomes, ticketStates } from '../../queue/rules/ticket.ts'
import { refusals } from '../../words/refusals.id.ts'

/** No members at all: the body `{}`, or a query that asks for nothing. */
export const nothing = z.strictObject({})

/** A short text that somebody sends: a code, a name. Half a character of two is no text. */
export const text = z
  .string()
  .min(1)
  .max(100)
  .refine((value) => !/\p{Surrogate}/u.test(value), { error: 'not well-formed text' })

/** A time with the office's offset. */
export const instant = z.iso.datetime({ offset: true }).meta({ example: '2026-04-06T09:00:00.000+07:00' })

export const named = bilingual.meta({ id: 'Text', description: 'A text in Indonesian and in English.' })

const seconds = z.int().min(0)

/** How long until called, in whole seconds; when nobody can say, why. */
export const wait = {
  estimate: z
    .strictObject({ p10: seconds, p50: seconds, p90: seconds, mean: seconds })
    .meta({ id: 'Estimate', description: 'Whole seconds until called.' })
    .nullable(),
  estimateReason: z.enum(['NOT_YET', 'NO_COUNTER', 'CLOSED']).optional(),
}

export type Wait = { estimate: null; estimateReason: 'NOT_YET' | 'NO_COUNTER' | 'CLOSED' }

export const seq = z.int().min(0).meta({ description: 'The number of a public event of the office.' })
export const serviceCode = z.string().meta({ example: 'KTP' })
export const number = z.string().meta({ example: 'A001' })
export const counterName = z.string().meta({ example: '1' })
const ticketState = z.enum(ticketStates).meta({ id: 'TicketState' })

/** One announcement, as everybody may know it. */
export const callShape = z
  .strictObject({
    seq,
    at: instant,
    number,
    service: serviceCode,
    counter: counterName,
    repeat: z.int().min(0).meta({ description: '0 for the call itself.' }),
  })
  .meta({ id: 'Call' })

export const callsShape = z.strictObject({ calls: z.array(callShape) }).meta({ id: 'Calls' })

export const afterQuery = z.strictObject({
  after: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .optional()
    .meta({ description: 'Only calls after this event; 0 for all.' }),
})

export const lineShape = z
  .strictObject({
    asOf: instant,
    seq,
    services: z.array(
      z.strictObject({
        service: serviceCode,
        waiting: z.int().min(0),
        ...wait,
        acceptingUntil: instant.nullable(),
      }),
    ),
    counters: z.array(
      z.strictObject({
        counter: counterName,
        name: named,
        state: z.enum(['open', 'paused', 'closed']),
        services: z.array(serviceCode),
        number: number.optional(),
        waiting: z.int().min(0),
        ...wait,
      }),
    ),
    calls: z.array(callShape).meta({ description: 'The last ten of the day, newest first.' }),
  })
  .meta({ id: 'Line' })

/** Server-sent events as text; each message has `id`, `event` and `data`, which is JSON. */
export const streamShape = z.string().meta({ example: 'id: 7\nevent: ticket.called\ndata: {"seq":7}\n\n' })

/** What is sent for a new ticket. */
export const ticketRequest = z
  .strictObject({
    service: text.meta({ example: 'KTP' }),
    class: text.optional().meta({ description: 'A class of the policy; the ordinary one when left out.' }),
    channel: z.enum(['kiosk', 'staff']),
  })
  .meta({ id: 'TicketRequest' })

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

const codes = z.enum([...Object.keys(refusals), 'FAILED'])

/** What did not end well (RFC 9457). */
export const problemShape = z
  .strictObject({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    code: codes.meta({ id: 'Code', description: 'The stable name of the refusal.' }),
    detail: z.string().meta({ description: 'A sentence in the language asked for.' }),
    retryAt: instant.optional().meta({ description: 'From when it may be tried again.' }),
    state: z.string().optional().meta({ description: 'The state of the ticket that forbids it.' }),
    fault: z.string().optional().meta({ description: 'What does not have the right shape.' }),
  })
  .meta({ id: 'Problem' })
