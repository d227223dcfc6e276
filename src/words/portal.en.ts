import type { SameShape } from './message.ts'
import type { portal as source } from './portal.id.ts'

export const portal = {
  question: 'What do you need?',
  lineNow: 'Waiting now',
} as const satisfies SameShape<typeof source>
