import { flat, lognormal } from '../laws.ts'
import type { Duration, World, WorldCounter, WorldService } from '../world.ts'

export const WALK: Duration = { seconds: 25, law: lognormal(0.4) }
export const WRAP: Duration = { seconds: 30, law: lognormal(0.4) }

/** An office with nothing special about it, of which each world says what is. */
export const PLAIN: World = {
  id: '',
  group: 'structure',
  days: 13,
  hist: 3,
  traces: 2,
  firstDay: '2026-03-02',
  tz: 'Europe/Berlin',
  hasIsoTimes: false,
  weekdays: [1, 2, 3, 4, 5],
  open: '08:00',
  close: '15:00',
  services: [service('x', 480, 600)],
  counters: counters(3, ['x']),
  classes: [{ id: 'N', share: 1 }],
  alternation: null,
  load: 1,
  hourWeights: [1.15, 1.35, 1.25, 1, 0.85, 0.75, 0.65],
  weekdayLoad: {},
  dayLoadDeviation: 0.05,
  walk: WALK,
  noShow: { odds: 0, addedPerHour: 0, delay: { seconds: 105, law: flat(0.43) } },
  patience: null,
  pauses: null,
  duty: {
    plans: [],
    isPublished: false,
    lead: 0,
    delay: null,
    absence: 0,
    leaving: { odds: 0, from: '11:00', to: '14:00' },
    isRotating: false,
  },
  tempo: { dayDeviation: 0, walk: null, hourFactors: [1], slow: null, regime: null },
  queriesPerDay: 48,
}

/** A service by its true mean and its published standard, both in seconds; lognormal unless more is said. */
export function service(
  id: string,
  seconds: number,
  standardSeconds: number,
  { law = lognormal(0.55), ...more }: Partial<Omit<WorldService & Duration, 'id' | 'time' | 'seconds'>> = {},
): WorldService {
  return { id, standardSeconds, time: { seconds, law }, share: 1, ...more }
}

export function counter(
  id: string,
  services: readonly string[],
  more: Partial<Omit<WorldCounter, 'id' | 'services'>> = {},
): WorldCounter {
  return { id, services, wrap: WRAP, isSteady: true, ...more }
}

/** So many alike, c1 and so on. */
export function counters(
  many: number,
  services: readonly string[],
  more: Partial<Omit<WorldCounter, 'id' | 'services'>> = {},
): WorldCounter[] {
  return Array.from({ length: many }, (_, index) => counter(`c${index + 1}`, services, more))
}
