import type { SameShape } from './message.ts'
import type { ticket as source } from './ticket.id.ts'

export const ticket = {
  title: 'Queue number {number}',
  cancel: 'Cancel my number',
  moreTime: 'I need more time',
} as const satisfies SameShape<typeof source>
