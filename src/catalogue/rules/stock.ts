import { z } from 'zod'
import { bilingual } from '../../offices/rules/bilingual.ts'

export const stockStates = ['available', 'low', 'out'] as const

/** What a service uses up, such as "blangko KTP-el", and whether there is enough of it. */
export const stockShape = z.strictObject({
  item: bilingual,
  state: z.enum(stockStates, { error: `one of ${stockStates.join(', ')}` }),
  note: bilingual.exactOptional(),
})

export type Stock = Readonly<z.infer<typeof stockShape>>
