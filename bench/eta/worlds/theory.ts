import { exponential, gamma, lognormal } from '../laws.ts'
import type { World } from '../world.ts'
import { counters, PLAIN, service } from './plain.ts'

const BOOKISH = { ...PLAIN, group: 'theory', walk: null, days: 15, dayLoadDeviation: 0 } as const

/** What the books calculate, and what they are afraid of. */
export const THEORY: readonly World[] = [
  {
    ...BOOKISH,
    id: 'W01-mm1',
    services: [service('x', 240, 300, { law: exponential })],
    counters: counters(1, ['x'], { wrap: null }),
    load: 0.95,
  },
  {
    ...BOOKISH,
    id: 'W02-mms-large',
    services: [service('x', 600, 420, { law: exponential })],
    counters: counters(10, ['x'], { wrap: null }),
    load: 1.02,
  },
  {
    ...BOOKISH,
    id: 'W03-gamma-heavy',
    services: [service('x', 420, 700, { law: gamma(0.6) })],
    counters: counters(4, ['x']),
    load: 0.97,
  },
  {
    ...BOOKISH,
    id: 'W04-logn-wide',
    services: [service('x', 500, 260, { law: lognormal(0.78) })],
    counters: counters(3, ['x'], { wrap: null }),
  },
]
