/** What became of one place of a list; without `before` it was added, without `after` removed. */
export type Aligned<T> = { before: T; after: T } | { before: T; after?: never } | { before?: never; after: T }

/**
 * Two lists side by side by the longest order that they have in common. What stands between two common
 * items is taken in pairs: the first that is gone with the first that is new, and so on.
 */
export function aligned<T>(before: readonly T[], after: readonly T[], isSame: (a: T, b: T) => boolean) {
  const result: Aligned<T>[] = []
  let gone: T[] = []
  let come: T[] = []
  const closeGap = () => {
    result.push(...inPairs(gone, come))
    gone = []
    come = []
  }
  const lengths = lengthsOf(before, after, isSame)
  let [one, other] = [0, 0]
  for (;;) {
    const [old, fresh] = [before[one], after[other]]
    if (old === undefined && fresh === undefined) break
    if (old !== undefined && fresh !== undefined && isSame(old, fresh)) {
      closeGap()
      result.push({ before: old, after: fresh })
      one += 1
      other += 1
    } else if (
      fresh === undefined ||
      (old !== undefined && at(lengths, one + 1, other) >= at(lengths, one, other + 1))
    ) {
      if (old !== undefined) gone.push(old)
      one += 1
    } else {
      come.push(fresh)
      other += 1
    }
  }
  closeGap()
  return result
}

/** The first of one list with the first of the other, and so on; the longer one goes on alone. */
export function inPairs<T>(gone: readonly T[], come: readonly T[]): Aligned<T>[] {
  const pairs = gone.map((before, index) => {
    const after = come[index]
    return after === undefined ? { before } : { before, after }
  })
  return [...pairs, ...come.slice(gone.length).map((after) => ({ after }))]
}

/** How long the longest common order of the rests from each pair of places on is. */
function lengthsOf<T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (a: T, b: T) => boolean,
): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  for (const [one, old] of [...before.entries()].reverse()) {
    for (const [other, fresh] of [...after.entries()].reverse()) {
      const row = lengths[one]
      if (row === undefined) continue
      row[other] = isSame(old, fresh)
        ? at(lengths, one + 1, other + 1) + 1
        : Math.max(at(lengths, one + 1, other), at(lengths, one, other + 1))
    }
  }
  return lengths
}

function at(lengths: readonly (readonly number[])[], one: number, other: number): number {
  return lengths[one]?.[other] ?? 0
}
