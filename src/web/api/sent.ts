import type { Context } from 'hono'
import type { z } from 'zod'
import { refuse } from '../../platform/refusal.ts'
import type { DoorEnv } from '../http/house.ts'

/** The JSON that was sent, with any members. Refuses MEDIA_TYPE and BODY_MALFORMED. */
export async function readJson(c: Context<DoorEnv>): Promise<unknown> {
  const type = c.req.header('content-type')
  const bytes = await c.req.arrayBuffer()
  if (type === undefined ? bytes.byteLength > 0 : !JSON_TYPE.test(type)) refuse('MEDIA_TYPE')
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refuse('BODY_MALFORMED', { fault: 'not JSON in UTF-8' })
  }
}

/** The members of the query, each once. Refuses BODY_MALFORMED when they do not fit the shape. */
export function readQuery<Query>(c: Context<DoorEnv>, shape: z.ZodType<Query>): Query {
  const members = Object.entries(c.req.queries()).map(([name, values]) => [
    name,
    values.length === 1 ? values[0] : values,
  ])
  return readAs(shape, Object.fromEntries(members))
}

/** What was sent, read by its shape. Refuses BODY_MALFORMED, saying which member does not fit. */
export function readAs<Content>(shape: z.ZodType<Content>, content: unknown): Content {
  const read = shape.safeParse(content)
  return read.success
    ? read.data
    : refuse('BODY_MALFORMED', { fault: read.error.issues.map(sentence).join('; ') })
}

/** The key that makes a repeated request harmless. Refuses KEY_MISSING when it is absent or malformed. */
export function keyOf(c: Context<DoorEnv>): string {
  const key = c.req.header('idempotency-key') ?? ''
  return KEY.test(key) ? key : refuse('KEY_MISSING')
}

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i

/** 1 to 100 visible ASCII characters. */
const KEY = /^[\x21-\x7e]{1,100}$/

function sentence({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `${path.join('.')}: ${message}`
}
