import { lognormal, mixture } from '../laws.ts'
import type { World } from '../world.ts'
import { counter, counters, PLAIN, service, WRAP } from './plain.ts'

const LETTERS = ['u', 'v', 'w', 'x', 'y', 'z']

/** A fifth are over in a minute: a paper is missing, or only a question was asked. */
function withTurnedAway(seconds: number) {
  const rest = (seconds - 0.2 * 60) / 0.8
  return mixture([
    { share: 0.2, mean: 60 / seconds, law: lognormal(0.4) },
    { share: 0.8, mean: rest / seconds, law: lognormal(0.55) },
  ])
}

/** Wraps up in so many seconds, but now and then needs two minutes more before calling. */
function dawdling(seconds: number) {
  const mean = seconds + 0.04 * 150
  const parts = [
    { share: 0.96, mean: seconds / mean, law: lognormal(0.5) },
    { share: 0.04, mean: (seconds + 150) / mean, law: lognormal(0.3) },
  ]
  return { seconds: mean, law: mixture(parts) }
}

/** Very small, very large, and as offices really are. */
export const MESS: readonly World[] = [
  {
    ...PLAIN,
    group: 'mess',
    id: 'W50-tiny',
    days: 15,
    services: [service('x', 600, 900), service('y', 1100, 700, { share: 0.5 })],
    counters: counters(1, ['x', 'y']),
    load: 0.65,
    queriesPerDay: 40,
  },
  {
    ...PLAIN,
    group: 'mess',
    id: 'W51-large',
    days: 10,
    services: [300, 420, 480, 600, 750, 1200].map((seconds, index) =>
      service(LETTERS[index] ?? '', seconds, seconds * ([0.5, 1.5, 1, 0.7, 2, 1.1][index] ?? 1), {
        share: 6 - index,
      }),
    ),
    counters: Array.from({ length: 12 }, (_, index) =>
      counter(
        `c${index + 1}`,
        [0, 1, 2].map((step) => LETTERS[(index + step * (1 + (index % 2))) % 6] ?? ''),
        {
          factor: [0.8, 1, 1.25][index % 3] ?? 1,
        },
      ),
    ),
    load: 1.05,
  },
  {
    ...PLAIN,
    group: 'mess',
    id: 'W52-reallike',
    days: 15,
    services: [
      service('x', 360, 300, { share: 2, law: withTurnedAway(360) }),
      service('y', 700, 900, { law: withTurnedAway(700), transfer: { to: 'x', odds: 0.08 } }),
    ],
    counters: [
      counter('c1', ['x', 'y'], { factor: 0.8, wrap: dawdling(20) }),
      counter('c2', ['x', 'y'], { factor: 1.3, wrap: dawdling(70) }),
      counter('c3', ['x'], { factor: 1, wrap: dawdling(35), isSteady: false }),
      counter('c4', ['x', 'y'], { factor: 1.1, wrap: { ...WRAP, seconds: 15 }, isSteady: false }),
    ],
    classes: [
      { id: 'P', share: 0.12 },
      { id: 'N', share: 0.88 },
    ],
    alternation: ['P', 'N', 'N'],
    noShow: { ...PLAIN.noShow, odds: 0.06, addedPerHour: 0.05 },
    patience: { share: 0.3, seconds: 6000, law: lognormal(0.6) },
    pauses: { perHour: 0.2, seconds: 420, law: lognormal(0.5) },
    weekdayLoad: { 1: 1.2, 3: 0.85 },
    dayLoadDeviation: 0.12,
    duty: {
      ...PLAIN.duty,
      plans: [
        { weekdays: [1, 2, 3, 4, 5], counters: ['c1', 'c3'], stretches: ['08:00-11:45', '12:15-15:00'] },
        { weekdays: [1, 2, 3, 4, 5], counters: ['c2'], stretches: ['08:00-12:15', '12:45-15:00'] },
      ],
      lead: 120,
      delay: { seconds: 300, law: lognormal(0.7) },
      absence: 0.06,
      leaving: { odds: 0.06, from: '11:00', to: '14:30' },
    },
    tempo: { ...PLAIN.tempo, dayDeviation: 0.08, walk: { deviation: 0.12, hours: 1.5 } },
    load: 1,
  },
]
