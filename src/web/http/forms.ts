import type { Context } from 'hono'
import type { z } from 'zod'
import { newSecret } from '../../platform/chance.ts'
import { refuse } from '../../platform/refusal.ts'
import type { DoorEnv, House } from './house.ts'

/**
 * The fields of a form as posted, read by a shape; `null` when they do not fit it. The fields named in
 * `lists` may come any number of times and are read as lists.
 */
export async function readForm<S extends z.ZodType>(
  c: Context<DoorEnv>,
  shape: S,
  lists: readonly string[] = [],
): Promise<z.output<S> | null> {
  const form = await formOf(c)
  const several = lists.map((name) => [name, form.getAll(name)])
  const read = shape.safeParse({ ...Object.fromEntries(form), ...Object.fromEntries(several) })
  return read.success ? read.data : null
}

/** A key for a form, so that sending it twice does its work once. */
export function newFormKey(): string {
  return newSecret()
}

/** What a page's command is done for: who asks, and the key that its form carried. */
export function formQuestion(house: House, c: Context<DoorEnv>, by: string, key: string, content: unknown) {
  return { machine: house.machine, question: { scope: `${by} ${c.req.method} ${c.req.path}`, key, content } }
}

async function formOf(c: Context<DoorEnv>): Promise<FormData> {
  try {
    return await c.req.formData()
  } catch {
    return refuse('BODY_MALFORMED')
  }
}
