import type { Clock } from '../../platform/clock.ts'

/** How long what is counted stays as it is, however much happens meanwhile. */
const COUNTED_EVERY = 300_000

/** The instant of the office's clock up to which tickets and estimates are counted now, every five minutes. */
export function countedUpTo(clock: Clock): number {
  return Math.floor(clock() / COUNTED_EVERY) * COUNTED_EVERY
}
