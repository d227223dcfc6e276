import type { calendar as source } from './calendar.id.ts'
import type { SameShape } from './message.ts'

export const calendar = {
  missing: 'The holidays of {year} are not there yet. Add them once the decree is published.',
  row: 'Row {row}, column {column}: {problem}',
  problem: {
    day: 'write a date such as 2027-01-01, not “{found}”.',
    text: 'write a text.',
    kind: 'write national, joint-leave or local, not “{found}”.',
    time: 'write a time such as 12:00, not “{found}”.',
    backwards: '“{found}” comes before the start.',
    double: '{found} is there in an earlier row.',
  },
} as const satisfies SameShape<typeof source>
