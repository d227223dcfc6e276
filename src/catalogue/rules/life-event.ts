import { z } from 'zod'
import { bilingual } from '../../offices/rules/bilingual.ts'
import { code } from './texts.ts'

/** Something that happens in a life and brings people to an office, such as a birth or a move. */
export const lifeEventShape = z.strictObject(
  {
    code,
    name: bilingual,
    summary: bilingual,
    /** The picture beside it, by the name of an icon of the house. */
    icon: z
      .string({ error: 'the name of an icon' })
      .regex(/^[a-z][a-z0-9-]*$/, { error: 'the name of an icon' })
      .exactOptional(),
  },
  { error: 'a life event with code, name and summary' },
)

export type LifeEvent = Readonly<z.infer<typeof lifeEventShape>>
