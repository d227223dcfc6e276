import type { console as source } from './console.id.ts'
import type { SameShape } from './message.ts'

export const console = {
  title: 'Officer console',
  callNext: 'Call next',
} as const satisfies SameShape<typeof source>
