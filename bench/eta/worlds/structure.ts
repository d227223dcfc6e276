import { lognormal } from '../laws.ts'
import type { World } from '../world.ts'
import { counter, counters, PLAIN, service } from './plain.ts'

/** Who serves whom, in which turn, and who does not wait for it. */
export const STRUCTURE: readonly World[] = [
  {
    ...PLAIN,
    id: 'W10-officers3x',
    services: [service('x', 420, 420)],
    counters: [0.5, 0.8, 1.1, 1.6].map((factor, index) => counter(`c${index + 1}`, ['x'], { factor })),
  },
  {
    ...PLAIN,
    id: 'W11-officers-by-service',
    services: [service('x', 300, 200, { share: 2 }), service('y', 700, 900), service('z', 480, 480)],
    counters: [
      counter('c1', ['x', 'y', 'z'], { factors: { x: 0.6, y: 1.5 } }),
      counter('c2', ['x', 'y', 'z'], { factors: { x: 1.4, y: 0.7 } }),
      counter('c3', ['x', 'z'], { factors: { z: 0.6 } }),
      counter('c4', ['y', 'z'], { factors: { z: 1.6, y: 1.1 } }),
      counter('c5', ['x', 'y']),
    ],
    load: 0.98,
  },
  {
    ...PLAIN,
    id: 'W12-officers3x-rotate',
    services: [service('x', 450, 800)],
    counters: [0.55, 0.8, 1, 1.3, 1.65].map((factor, index) => counter(`c${index + 1}`, ['x'], { factor })),
    duty: { ...PLAIN.duty, isRotating: true },
  },
  {
    ...PLAIN,
    id: 'W13-transfers',
    services: [
      service('x', 300, 420, { share: 3, transfer: { to: 'y', odds: 0.25 } }),
      service('y', 540, 400, { share: 1 }),
    ],
    counters: [...counters(3, ['x']), counter('c4', ['x', 'y']), counter('c5', ['y'])],
    load: 0.95,
  },
  {
    ...PLAIN,
    id: 'W14-priority-skills',
    services: [
      service('x', 360, 500, { share: 2 }),
      service('y', 600, 450),
      service('z', 900, 1500, { share: 0.5 }),
    ],
    counters: [
      counter('c1', ['x', 'y']),
      counter('c2', ['x', 'y']),
      counter('c3', ['y', 'z']),
      counter('c4', ['x', 'z']),
      counter('c5', ['x']),
    ],
    classes: [
      { id: 'P', share: 0.2 },
      { id: 'M', share: 0.2 },
      { id: 'N', share: 0.6 },
    ],
    alternation: ['P', 'N', 'M', 'N'],
  },
  {
    ...PLAIN,
    id: 'W15-priority-pnn',
    services: [service('x', 420, 300)],
    counters: counters(3, ['x']),
    classes: [
      { id: 'P', share: 0.2 },
      { id: 'N', share: 0.8 },
    ],
    alternation: ['P', 'N', 'N'],
    noShow: { ...PLAIN.noShow, odds: 0.05 },
    load: 1.03,
  },
  {
    ...PLAIN,
    id: 'W16-noshow-patience',
    services: [service('x', 400, 400), service('y', 600, 300, { law: lognormal(0.7) })],
    counters: counters(4, ['x', 'y']),
    noShow: { ...PLAIN.noShow, odds: 0.17, addedPerHour: 0.12 },
    patience: { share: 0.6, seconds: 5400, law: lognormal(0.7) },
    load: 1.35,
  },
]
