import { localDay, localTime, minutesOf, type Weekday, weekday } from '../../../offices/rules/local-time.ts'

/** A moment as the office's wall shows it; `second` counts from 00:00 on the clock's face. */
export type LocalMoment = { day: string; weekday: Weekday; second: number }

const BLOCK = 900_000

/** Reads instants (epoch milliseconds) in one time zone; looks each quarter of an hour up once. */
export function createLocalClock(timeZone: string): (at: number) => LocalMoment {
  const blocks = new Map<number, LocalMoment>()
  return (at) => {
    const block = Math.floor(at / BLOCK)
    const start = blocks.get(block) ?? lookUp(block)
    return { ...start, second: start.second + (at - block * BLOCK) / 1000 }
  }

  function lookUp(block: number): LocalMoment {
    const at = block * BLOCK
    const day = localDay(at, timeZone)
    const found = { day, weekday: weekday(day), second: minutesOf(localTime(at, timeZone)) * 60 }
    if (blocks.size > 5000) blocks.clear()
    blocks.set(block, found)
    return found
  }
}
