/** How often something may be tried within so many seconds of the first time. */
export type Limit = { tries: number; seconds: number }

/** The tries on record, and until when they count, in milliseconds. */
export type Counted = { count: number; until: number }

/**
 * What is on record after one try more; `isTooMany` when there was none left, and then the try is not
 * counted. No record outlasts its limit: one that seems to was made by a clock that has since been set
 * back, so that it counts a whole time more and not until that clock is there again.
 */
export function afterTry(
  { tries, seconds }: Limit,
  earlier: Counted | null,
  now: number,
): Counted & { isTooMany: boolean } {
  const latest = now + seconds * 1000
  if (earlier === null || earlier.until <= now) return { count: 1, until: latest, isTooMany: false }
  const isTooMany = earlier.count >= tries
  return {
    count: isTooMany ? earlier.count : earlier.count + 1,
    until: Math.min(earlier.until, latest),
    isTooMany,
  }
}
