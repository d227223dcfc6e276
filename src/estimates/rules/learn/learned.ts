import { createRate, type Rate } from '../chance/chances.ts'
import { createSample, logNormal, type Sample } from '../chance/sample.ts'
import type { Lesson } from '../follow/office-now.ts'
import type { LocalMoment } from '../trace/local-clock.ts'
import type { ConfigEvent } from '../trace/trace.ts'
import { type Absences, createAbsences } from './absences.ts'
import { type Arrivals, createArrivals } from './arrivals.ts'
import type { Staffing } from './duty.ts'
import { createServiceTimes, type ServiceTimes } from './service-times.ts'
import { createStaffing } from './staffing.ts'

/** The services, counters and classes of an office by number; a number stays as long as the office has them all. */
export type Names = { services: readonly string[]; counters: readonly string[] }

/** Everything that is known of how an office usually goes, and grows with each lesson. */
export type Learned = {
  names: Names
  times: ServiceTimes
  staffing: Staffing
  arrivals: Arrivals
  absences: Absences
  walking: Sample
  absent: Sample
  /** From the end of a serving to the next call while somebody waits, by counter. */
  endings: readonly Sample[]
  cancelling: Rate
  /** The chance that a serving ends in a transfer, and where to, by service. */
  transfers: () => { to: number; chance: number }[][]
  learn: (lesson: Lesson, clock: (at: number) => LocalMoment) => void
}

/** What is believed of an office before anything is seen. Seconds; the weights are in observations. */
export function createLearned({ services, counters }: ConfigEvent): Learned {
  const names = { services: services.map(({ id }) => id), counters: counters.map(({ id }) => id) }
  const times = createServiceTimes(
    services.map(({ standard_s }) => standard_s),
    counters.length,
    (service, counter) => counters[counter]?.services.includes(names.services[service] ?? '') ?? false,
  )
  const staffing = createStaffing(counters.length)
  const absences = createAbsences()
  const ending = createSample(logNormal(25, 0.6), 3)
  const endings = counters.map(() => createSample((z) => ending.shape().at(z), 12))
  const walking = createSample(logNormal(22, 0.5), 3)
  const absent = createSample(logNormal(90, 0.5), 3)
  const cancelling = createRate(1 / 100_000, 20_000)
  const ends = services.map(() => ({ all: 0, to: new Map<string, number>() }))

  function countEnd(service: string, to: string | null): void {
    const known = ends[names.services.indexOf(service)]
    if (known === undefined) return
    known.all += 1
    if (to !== null) known.to.set(to, (known.to.get(to) ?? 0) + 1)
  }

  return {
    names,
    times,
    staffing,
    arrivals: createArrivals(counters.length / 1200),
    absences,
    walking,
    absent,
    endings,
    cancelling,
    transfers: () =>
      ends.map(({ all, to }) =>
        [...to].map(([service, count]) => ({
          to: names.services.indexOf(service),
          chance: count / (all + 5),
        })),
      ),
    learn: (lesson, clock) => {
      if (lesson.what === 'served') {
        const { service, counter, startedAt, seconds } = lesson
        const pair = [names.services.indexOf(service), names.counters.indexOf(counter)] as const
        times.observe(...pair, startedAt / 1000, clock(startedAt).second, seconds)
      } else if (lesson.what === 'walked') walking.observe(lesson.seconds)
      else if (lesson.what === 'wrapped') {
        const before = ending.shape()
        ending.observe(lesson.seconds)
        // What all counters do is what is believed of each.
        if (ending.shape() !== before) for (const each of endings) each.reshape()
        endings[names.counters.indexOf(lesson.counter)]?.observe(lesson.seconds)
      } else if (lesson.what === 'absent') absent.observe(lesson.seconds)
      else if (lesson.what === 'called') cancelling.passed(lesson.waited)
      else if (lesson.what === 'cancelled') {
        cancelling.passed(lesson.waited)
        cancelling.happened()
      } else if (lesson.what === 'showed') absences.count(lesson.class, lesson.waited, !lesson.came)
      else if (lesson.what === 'ended') countEnd(lesson.service, lesson.to)
      else staffing.resumed(lesson.seconds)
    },
  }
}
