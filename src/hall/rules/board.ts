/** How long after a call it is still announced, in milliseconds: who hears it later is sent astray. */
export const ANNOUNCED_FOR = 90_000

/** Calls on the board: three huge ones, and six before them. */
export const HUGE_CALLS = 3
export const EARLIER_CALLS = 6

/**
 * The calls that a board shows, newest first: of each number its latest announcement alone, so that a
 * repeat moves it to the top. One that was taken back is not shown: it would send somebody to a counter
 * that does not expect them. Takes announcements newest first.
 */
export function callsOnBoard<Call extends { number: string; isUndone: boolean }>(
  announcements: readonly Call[],
): Call[] {
  const latest = new Map<string, Call>()
  for (const call of announcements) {
    if (!call.isUndone && !latest.has(call.number)) latest.set(call.number, call)
  }
  return [...latest.values()].slice(0, HUGE_CALLS + EARLIER_CALLS)
}

/** Whether an announcement made at `at` is still worth making; both times of the office's clock. */
export function isStillAnnounced(at: number, now: number): boolean {
  return now - at <= ANNOUNCED_FOR
}

/** How many wait under each letter. */
export function waitingByLetter(
  services: readonly { letter: string; waiting: number }[],
): ReadonlyMap<string, number> {
  const waiting = new Map<string, number>()
  for (const service of services) {
    waiting.set(service.letter, (waiting.get(service.letter) ?? 0) + service.waiting)
  }
  return waiting
}
