import { z } from 'zod'

/** A text in both languages of the office; neither is ever empty. */
export const bilingual = z.strictObject(
  {
    id: z.string({ error: 'a text in Indonesian' }).trim().min(1, { error: 'a text in Indonesian' }),
    en: z.string({ error: 'a text in English' }).trim().min(1, { error: 'a text in English' }),
  },
  { error: 'a text in both languages, id and en' },
)

export type Bilingual = Readonly<z.infer<typeof bilingual>>
