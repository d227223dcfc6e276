import { z } from 'zod'

/** A short stable code: capitals, digits and hyphens. */
export const code = z
  .string({ error: 'a code in capitals such as KTP' })
  .regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, { error: 'a code in capitals such as KTP' })

/** One line that says something; `what` is the error when it does not. */
export const line = (what: string) => z.string({ error: what }).trim().min(1, { error: what })

/** A list with something in it. */
export const some = <Item extends z.ZodType>(item: Item, what: string) =>
  z.array(item, { error: `a list of ${what}` }).min(1, { error: `at least one of the ${what}` })
