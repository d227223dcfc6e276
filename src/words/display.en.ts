import type { display as source } from './display.id.ts'
import type { SameShape } from './message.ts'

export const display = {
  title: 'Queue display',
  nowCalled: 'Now calling',
  goToCounter: 'Please go to counter',
} as const satisfies SameShape<typeof source>
