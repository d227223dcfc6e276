import { z } from 'zod'
import { bilingual } from './bilingual.ts'

const CODE = 'a code in capitals such as DUKCAPIL'

/** Who works in an office: a short code that never changes, and a name in both languages. */
export const agencyShape = z.strictObject({
  code: z
    .string({ error: CODE })
    .max(40, { error: CODE })
    .regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, { error: CODE }),
  name: bilingual,
})

export type AgencyPlan = Readonly<z.infer<typeof agencyShape>>
