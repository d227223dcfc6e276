import { createRate, type Rate } from '../chance/chances.ts'
import type { Draws } from '../chance/random.ts'

/** What is known of who comes: tickets a second by hour of the day, with the share of each service and class. */
export type Arrivals = {
  observe: (service: number, ticketClass: number, hour: number, weekday: number) => void
  /** An hour of the day of some weekday has been open for so many seconds. */
  open: (hour: number, weekday: number, seconds: number) => void
  /** Draws a rate a second for each hour of the day, of all together. */
  draw: (draws: Draws, weekday: number, into: Float64Array) => void
  /** How many came of a service and class, to be set against those of the others. */
  part: (service: number, ticketClass: number) => number
}

/** As many tickets as each service and class is believed to have had before any came. */
const BEFORE_ANY = 0.5

/** `usual` tickets a second are believed before any came. */
export function createArrivals(usual: number): Arrivals {
  const hours: Rate[] = Array.from({ length: 24 }, () => createRate(usual, 600))
  const weekdays = Array.from({ length: 8 }, () => ({ seen: 20, expected: 20 }))
  const came = new Map<string, number>()
  return {
    observe: (service, ticketClass, hour, weekday) => {
      hours[hour]?.happened()
      const kind = `${service} ${ticketClass}`
      came.set(kind, (came.get(kind) ?? 0) + 1)
      const day = weekdays[weekday]
      if (day !== undefined) day.seen += 1
    },
    open: (hour, weekday, seconds) => {
      const rate = hours[hour]
      const day = weekdays[weekday]
      if (rate === undefined || day === undefined) return
      day.expected += rate.mean() * seconds
      rate.passed(seconds)
    },
    draw: (draws, weekday, into) => {
      const { seen, expected } = weekdays[weekday] ?? { seen: 1, expected: 1 }
      const factor = (seen / expected) * (1 + draws.normal() / Math.sqrt(seen + 1))
      hours.forEach((rate, hour) => {
        into[hour] = Math.max(0, factor) * rate.draw(draws)
      })
    },
    part: (service, ticketClass) => BEFORE_ANY + (came.get(`${service} ${ticketClass}`) ?? 0),
  }
}
