/** A part of a day, local time: '08:00' to '15:00'; the end may be '24:00'. */
export type Interval = Readonly<{ opens: string; closes: string }>

/** What lies in both: the parts of a day that belong to each of two lists. */
export function overlapOf(some: readonly Interval[], others: readonly Interval[]): Interval[] {
  return some.flatMap((one) =>
    others.flatMap((other) => interval(later(one.opens, other.opens), earlier(one.closes, other.closes))),
  )
}

/** What is left of a list once one part of the day is taken out. */
export function without(list: readonly Interval[], part: Interval): Interval[] {
  return list.flatMap(({ opens, closes }) => [
    ...interval(opens, earlier(closes, part.opens)),
    ...interval(later(opens, part.closes), closes),
  ])
}

/** The interval, or nothing when it would be empty. */
function interval(opens: string, closes: string): Interval[] {
  return opens < closes ? [{ opens, closes }] : []
}

function earlier(one: string, other: string): string {
  if (one < other) {
    return one
  } else {
    return other
  }
}

function later(one: string, other: string): string {
  return earlier(one, other) === one ? other : one
}
