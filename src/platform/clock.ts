/** Tells the time as milliseconds since 1970 (UTC). There are two: the office's and the machine's. */
export type Clock = () => number

/** The machine's own clock, for sign-in, rate limits, the age of keys and log lines. */
export const machineClock: Clock = () => Date.now()

/**
 * The office's clock: the machine's, moved by `offset` milliseconds, and never going back, neither
 * below `notBefore` (the last fact on record) nor below what it said last.
 */
export function officeClock(offset: number, notBefore = 0, machine: Clock = machineClock): Clock {
  let last = notBefore
  return () => {
    last = Math.max(last, machine() + offset)
    return last
  }
}
