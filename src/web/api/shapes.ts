import { z } from 'zod'
import { bilingual } from '../../offices/rules/bilingual.ts'
import { refusals } from '../../words/refusals.id.ts'

/** No members at all: the body `{}`, or a query that asks for nothing. */
export const nothing = z.strictObject({})

/** A text that somebody sends. Half a character of two is no text. */
const textUpTo = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine((value) => !/\p{Surrogate}/u.test(value), { error: 'not well-formed text' })

/** A short text: a code, a name. */
export const text = textUpTo(100)

/** A few sentences. */
export const sentences = textUpTo(1000)

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

const waitShape = z.strictObject(wait)

export type WaitBody = z.infer<typeof waitShape>

export const seq = z.int().min(0).meta({ description: 'The number of a public event of the office.' })
export const serviceCode = z.string().meta({ example: 'KTP' })
export const number = z.string().meta({ example: 'A001' })
export const counterName = z.string().meta({ example: '1' })

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

/** Server-sent events as text. */
export const streamShape = z.string().meta({
  description: [
    'Messages with `id`, `event` and `data`, which is JSON: first `snapshot` with the body of the line,',
    'then events with `seq`, `at` and their facts: ticket.issued, ticket.called, ticket.served,',
    'ticket.finished, ticket.absent, ticket.returned, ticket.parked, ticket.transferred, ticket.cancelled,',
    'ticket.prioritised, ticket.undone, counter.opened, counter.changed, counter.paused, counter.closed,',
    'line.estimated (while someone waits), service.changed, policy.set. A comment every 15 seconds.',
  ].join(' '),
  example: 'id: 7\nevent: ticket.called\ndata: {"seq":7}\n\n',
})

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
