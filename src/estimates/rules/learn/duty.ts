import type { Draws } from '../chance/random.ts'
import type { Shape } from '../chance/shape.ts'
import type { Spell } from '../trace/office-hours.ts'

/** How a counter stands now; times in seconds of the local day. */
export type Standing = { isOpen: boolean; since: number; lastCalled: number }

/** What is known of when counters open, pause, close and come back. */
export type Staffing = {
  plan: (counter: number, spells: readonly Spell[]) => void
  opened: (counter: number, second: number) => void
  closed: (counter: number, second: number, lastCalled: number) => void
  paused: () => void
  resumed: (seconds: number) => void
  onDuty: (seconds: number) => void
  newDay: (weekday: number) => void
  pauseRate: (draws: Draws) => number
  pause: () => Shape
  /**
   * Draws when a counter leaves, comes back, leaves again …, in seconds of the local day (when it is away: comes,
   * leaves …). A coming below 0 is so many seconds after the leaving before it. `openings` are those of the office
   * today: from the last closing on a counter stays until nobody waits.
   */
  shiftsOf: (
    counter: number,
    now: number,
    standing: Standing,
    openings: readonly Spell[],
  ) => (draws: Draws) => number[]
}

/** The place of the spell nearest to what began at `second`, -1 where there is none. */
export function nearestIn(spells: readonly Spell[], second: number): number {
  let best = -1
  spells.forEach(({ from }, place) => {
    if (best < 0 || Math.abs(from - second) < Math.abs((spells[best]?.from ?? 0) - second)) best = place
  })
  return best
}
