import { lognormal } from '../laws.ts'
import type { World } from '../world.ts'
import { counter, counters, PLAIN, service } from './plain.ts'

const DRIFTING = { ...PLAIN, group: 'drift', days: 15 } as const

/** Offices that are not as fast as they were. */
export const DRIFT: readonly World[] = [
  {
    ...DRIFTING,
    id: 'W30-drift-walk',
    services: [service('x', 480, 480)],
    counters: counters(4, ['x']),
    tempo: { ...PLAIN.tempo, dayDeviation: 0.1, walk: { deviation: 0.3, hours: 2 } },
    load: 0.95,
  },
  {
    ...DRIFTING,
    id: 'W31-drift-afternoon',
    services: [service('x', 420, 600), service('y', 600, 450)],
    counters: counters(4, ['x', 'y']),
    tempo: { ...PLAIN.tempo, dayDeviation: 0.2, hourFactors: [0.75, 0.8, 0.9, 1, 1.15, 1.3, 1.4] },
    load: 0.95,
  },
  {
    ...DRIFTING,
    id: 'W32-regime-for-good',
    services: [service('x', 450, 450)],
    counters: counters(5, ['x']),
    tempo: { ...PLAIN.tempo, regime: { factor: 1.6, fromDay: 5, toDay: 9 } },
    load: 0.75,
  },
  {
    ...DRIFTING,
    id: 'W33-regime-slow-hours',
    services: [service('x', 450, 700)],
    counters: counters(4, ['x']),
    tempo: { ...PLAIN.tempo, slow: { perDay: 0.6, factor: 1.6, seconds: 7200, law: lognormal(0.2) } },
    load: 0.88,
  },
  {
    ...DRIFTING,
    id: 'W34-officers3x-drift',
    services: [service('x', 420, 300)],
    counters: [0.55, 0.9, 1.1, 1.6].map((factor, index) => counter(`c${index + 1}`, ['x'], { factor })),
    tempo: { ...PLAIN.tempo, dayDeviation: 0.1, walk: { deviation: 0.25, hours: 1.5 } },
    load: 0.97,
  },
]
