import { z } from 'zod'
import { sheetShape } from './standard.ts'

const { shape } = sheetShape

/** A sheet that is being written: any part may still be missing, but what is there is in order. */
export const draftShape = z.strictObject({
  ...shape,
  name: shape.name.exactOptional(),
  summary: shape.summary.exactOptional(),
  requirements: shape.requirements.exactOptional(),
  procedure: shape.procedure.exactOptional(),
  time: shape.time.exactOptional(),
  fees: shape.fees.exactOptional(),
  product: shape.product.exactOptional(),
  complaints: shape.complaints.exactOptional(),
  legal: shape.legal.exactOptional(),
  keywords: shape.keywords.exactOptional(),
  source: shape.source.exactOptional(),
})

export type DraftSheet = z.infer<typeof draftShape>

/** What somebody says about a draft, or an office answers: 1 to 2000 characters, no invisible ones. */
export const remark = z
  .string()
  .transform((text) => text.replaceAll('\r\n', '\n').replaceAll(INVISIBLE, '').trim())
  .pipe(z.string().min(1).max(2000))

/** Control characters but the end of a line, and what turns the direction of a text around. */
const INVISIBLE = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu
