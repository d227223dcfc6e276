import { lognormal } from '../laws.ts'
import type { World } from '../world.ts'
import { counter, counters, PLAIN, service } from './plain.ts'

const ALL = [1, 2, 3, 4, 5]
const CLOCKED = { ...PLAIN, group: 'time' } as const

/** When the counters are there, and when they are not. */
export const TIME: readonly World[] = [
  {
    ...CLOCKED,
    id: 'W20-lunch-unsaid',
    services: [service('x', 480, 600)],
    counters: counters(5, ['x']),
    duty: {
      ...PLAIN.duty,
      plans: [
        { weekdays: [5], counters: ['c1', 'c2', 'c3'], stretches: ['08:00-11:15', '12:30-15:00'] },
        { weekdays: ALL, counters: ['c1', 'c2'], stretches: ['08:00-11:30', '12:00-15:00'] },
        { weekdays: ALL, counters: ['c3', 'c4'], stretches: ['08:00-12:00', '12:30-15:00'] },
        { weekdays: [3], counters: ['c5'], stretches: ['10:00-15:00'] },
      ],
      lead: 180,
      delay: { seconds: 300, law: lognormal(0.7) },
    },
  },
  {
    ...CLOCKED,
    id: 'W21-roster-absences',
    services: [service('x', 420, 420), service('y', 600, 900)],
    counters: [counter('c1', ['x', 'y']), ...counters(6, ['x', 'y'], { isSteady: false }).slice(1)],
    duty: {
      ...PLAIN.duty,
      plans: [
        { weekdays: ALL, counters: ['c2', 'c3'], stretches: ['08:00-11:30', '12:00-15:00'] },
        { weekdays: ALL, counters: ['c4', 'c5'], stretches: ['08:00-12:00', '12:30-15:00'] },
        { weekdays: ALL, counters: ['c6'], stretches: ['09:30-14:00'] },
      ],
      isPublished: true,
      lead: 240,
      delay: { seconds: 420, law: lognormal(0.6) },
      absence: 0.1,
      leaving: { odds: 0.12, from: '10:00', to: '14:30' },
    },
  },
  {
    ...CLOCKED,
    id: 'W22-pauses',
    services: [service('x', 450, 700)],
    counters: counters(4, ['x']),
    pauses: { perHour: 0.35, seconds: 480, law: lognormal(0.5) },
    load: 0.93,
  },
  {
    ...CLOCKED,
    id: 'W23-weekdays',
    days: 15,
    weekdays: [1, 2, 3, 4, 5, 6],
    tz: 'Asia/Jakarta',
    services: [service('x', 400, 300), service('y', 640, 640)],
    counters: counters(5, ['x', 'y']),
    weekdayLoad: { 1: 1.35, 2: 0.95, 3: 0.7, 4: 1, 5: 1.1, 6: 0.8 },
    dayLoadDeviation: 0.12,
    duty: {
      ...PLAIN.duty,
      plans: [
        { weekdays: [3, 6], counters: ['c4', 'c5'], stretches: ['08:00-11:00'] },
        { weekdays: [5], counters: ['c3', 'c4', 'c5'], stretches: ['08:00-11:30', '13:00-15:00'] },
      ],
      lead: 60,
      delay: { seconds: 240, law: lognormal(0.6) },
    },
  },
  {
    ...CLOCKED,
    id: 'W24-dst',
    firstDay: '2026-03-23',
    hasIsoTimes: true,
    services: [service('x', 540, 400)],
    counters: counters(4, ['x']),
    duty: {
      ...PLAIN.duty,
      plans: [{ weekdays: ALL, counters: ['c1', 'c2'], stretches: ['08:00-12:00', '13:00-15:00'] }],
      isPublished: true,
      lead: 120,
      delay: { seconds: 240, law: lognormal(0.6) },
    },
  },
]
