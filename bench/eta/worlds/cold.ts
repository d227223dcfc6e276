import { exponential } from '../laws.ts'
import type { World } from '../world.ts'
import { counter, counters, PLAIN, service } from './plain.ts'

const FIRST_DAY = { ...PLAIN, group: 'cold', days: 1, hist: 0, traces: 10, close: '13:00' } as const

/** The first day of an office, with a published standard that helps or misleads. */
export const COLD: readonly World[] = [
  {
    ...FIRST_DAY,
    id: 'W40-coldstart-half',
    services: [service('x', 300, 150), service('y', 660, 330)],
    counters: [counter('c1', ['x', 'y']), counter('c2', ['x', 'y']), counter('c3', ['x'])],
  },
  {
    ...FIRST_DAY,
    id: 'W41-coldstart-double',
    services: [service('x', 300, 600), service('y', 540, 1080, { law: exponential })],
    counters: counters(3, ['x', 'y']),
  },
  {
    ...FIRST_DAY,
    id: 'W42-coldstart-either',
    services: [service('x', 240, 480), service('y', 720, 360), service('z', 400, 400)],
    counters: [
      counter('c1', ['x', 'y']),
      counter('c2', ['y', 'z'], { factor: 1.5 }),
      counter('c3', ['x', 'z']),
    ],
  },
]
