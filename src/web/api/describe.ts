import { STATUS_CODES } from 'node:http'
import { type DescribeRouteOptions, type ResponsesWithResolver, resolver } from 'hono-openapi'
import { z } from 'zod'
import type { Question } from '../../people/rules/can.ts'
import type { RefusalCode } from '../../platform/refusal.ts'
import { RETRY_AFTER, statusOf } from '../http/problems.ts'
import type { Method } from './address.ts'
import { problemShape } from './shapes.ts'

export const tags = {
  Public: 'For everybody, without a token.',
  Data: 'Everything that an office publishes, as files. For everybody.',
  Kiosk: 'For a kiosk of the office.',
  Officers: 'For those who work in the office.',
} as const
export type Tag = keyof typeof tags

/** What a verb says of itself, as the machine-readable description wants it. */
export type Description = {
  id: string
  says: string
  tag: Tag
  question: Question | null
  refuses?: readonly RefusalCode[]
  method: Method
  query: z.ZodType
  body?: z.ZodType
  status: 200 | 201 | 204
  shape?: z.ZodType
  orNothing?: string
  isVersioned?: boolean
  isResumable?: boolean
  mediaType?: string
}

/** Describes an operation from the very shapes that validate it. */
export function describeVerb(verb: Description): (path: string) => DescribeRouteOptions {
  return (path) => ({
    operationId: verb.id,
    summary: verb.says,
    ...(verb.question !== null && { description: `Asks: may whoever comes ${verb.question}?` }),
    tags: [verb.tag],
    security: verb.question === null ? [] : [{ bearer: [] }],
    parameters: [...partsOf(path), ...queryOf(verb.query), ...headersOf(verb)],
    ...(verb.body !== undefined && {
      requestBody: { required: true, content: { 'application/json': { schema: resolver(verb.body) } } },
    }),
    responses: { ...answersOf(verb), ...problemsOf(verb, path) },
  })
}

const parts: Readonly<Record<string, string>> = {
  office: 'The short name of an office, such as sukamaju.',
  code: 'The code of a service, such as KTP.',
  counter: 'The name of a counter, such as 1.',
  secret: 'The secret of a ticket; whoever has it is its holder.',
  ticket: 'The opaque handle of a ticket.',
}

function partsOf(path: string) {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    in: 'path' as const,
    name,
    required: true,
    description: parts[name] ?? name,
    schema: { type: 'string' as const },
  }))
}

const propertiesOf = z.object({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  required: z.array(z.string()).default([]),
})

function queryOf(query: z.ZodType) {
  const { properties, required } = propertiesOf.parse(z.toJSONSchema(query, { io: 'input' }))
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    in: 'query' as const,
    name,
    required: required.includes(name),
    description: typeof description === 'string' ? description : name,
    schema,
  }))
}

function headersOf({ method, isVersioned = false, isResumable = false }: Description) {
  const header = (name: string, required: boolean, description: string, pattern?: string) => ({
    in: 'header' as const,
    name,
    required,
    description,
    schema: { type: 'string' as const, ...(pattern !== undefined && { pattern }) },
  })
  return [
    header('Accept-Language', false, 'The language of `detail` in problems: id or en.'),
    ...(method === 'POST'
      ? [
          header(
            'Idempotency-Key',
            true,
            'The same key gives the same answer for 48 hours.',
            '^[!-~]{1,100}$',
          ),
        ]
      : []),
    ...(isResumable ? [header('Last-Event-ID', false, 'The last event that was heard.')] : []),
    ...(isVersioned ? [header('If-None-Match', false, 'The ETag of what is already known.')] : []),
  ]
}

function answersOf({ status, shape, orNothing, isVersioned, mediaType = 'application/json' }: Description) {
  const etag = { ETag: { description: 'Changes with what is shown.', schema: { type: 'string' as const } } }
  const answers: ResponsesWithResolver = {
    [status]: {
      description: STATUS_CODES[status] ?? '',
      ...(isVersioned && { headers: etag }),
      ...(shape !== undefined && {
        content: { [mediaType]: { schema: resolver(shape, { options: { io: 'output' } }) } },
      }),
    },
    ...(isVersioned && { 304: { description: 'Nothing has changed.' } }),
    ...(orNothing !== undefined && { 204: { description: orNothing } }),
  }
  return answers
}

/** A problem for each status that a refusal of this verb can have, and for a fault of ours. */
function problemsOf(verb: Description, path: string): ResponsesWithResolver {
  const codes = refusalsOf(verb, path)
  const statuses = [...new Set(codes.map((code) => statusOf[code]))].sort()
  const refused = statuses.map((status) => {
    const names = codes.filter((code) => statusOf[code] === status)
    return [status, problem(`${STATUS_CODES[status]}: ${names.join(', ')}`, status === 503)]
  })
  return { ...Object.fromEntries(refused), 500: problem('A fault of ours: FAILED', false) }
}

/** Every refusal that the rules for all calls, the kind of verb and its own rules can bring. */
function refusalsOf({ question, method, body, refuses = [] }: Description, path: string): RefusalCode[] {
  const isPublic = question === null
  const has = (part: string) => path.includes(`:${part}`)
  return [
    'BODY_MALFORMED',
    ...(isPublic ? [] : (['NOT_SIGNED_IN', 'NOT_ALLOWED'] as const)),
    ...(isPublic && has('office') ? (['OFFICE_UNKNOWN'] as const) : []),
    ...(!isPublic || has('code') || has('secret') ? (['NOT_FOUND'] as const) : []),
    ...(has('counter') ? (['COUNTER_UNKNOWN'] as const) : []),
    ...(method === 'GET' ? [] : (['CROSS_SITE', 'BODY_TOO_LARGE', 'STORAGE_UNAVAILABLE'] as const)),
    ...(body === undefined ? [] : (['MEDIA_TYPE'] as const)),
    ...(method === 'POST' ? (['KEY_MISSING', 'KEY_REUSED'] as const) : []),
    ...refuses,
  ]
}

function problem(description: string, isTemporary: boolean): ResponsesWithResolver[string] {
  const retry = { description: `Seconds, such as ${RETRY_AFTER}.`, schema: { type: 'string' as const } }
  return {
    description,
    ...(isTemporary && { headers: { 'Retry-After': retry } }),
    content: {
      'application/problem+json': { schema: resolver(problemShape, { options: { io: 'output' } }) },
    },
  }
}
