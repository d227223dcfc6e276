import { z } from 'zod'

/** What a page has shown of a wait: after which event and overtakings, when (milliseconds), the p50 in seconds. */
export type Seen = Readonly<{ seq: number; at: number; p50: number; overtaken: number }>

const whole = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)
const parts = z.tuple([whole, whole, whole, whole])

/** As it stands in the address with which a page asks for itself, so that nothing is kept of who looks. */
export function seenText({ seq, at, p50, overtaken }: Seen): string {
  return [seq, at, Math.round(p50), overtaken].join('.')
}

/** What an address says was seen, null when it says nothing that can be read. */
export function readSeen(text: string | undefined): Seen | null {
  const { data } = parts.safeParse((text ?? '').split('.'))
  if (data === undefined) return null
  const [seq, at, p50, overtaken] = data
  return { seq, at, p50, overtaken }
}
