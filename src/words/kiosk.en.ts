import type { kiosk as source } from './kiosk.id.ts'
import type { SameShape } from './message.ts'

export const kiosk = {
  question: 'What do you need today?',
  greeting: {
    morning: 'Good morning',
    noon: 'Good day',
    afternoon: 'Good afternoon',
    evening: 'Good evening',
  },
  free: 'A number is free, no broker needed',
  takeNumber: 'Take a number',
} as const satisfies SameShape<typeof source>
