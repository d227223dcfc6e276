/** A stream of random numbers that can be copied: its whole state is four 32-bit integers (sfc32). */
export type Chance = { a: number; b: number; c: number; count: number }

/** A stream that is the same for the same words, and another for any others. */
export function chanceOf(...words: readonly (string | number)[]): Chance {
  let hash = 2166136261
  for (const letter of words.join('/')) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619)
  const chance = { a: hash, b: hash ^ 0x9e3779b9, c: hash ^ 0x243f6a88, count: 1 }
  for (let turn = 0; turn < 15; turn++) uniform(chance)
  return chance
}

/** At least 0 and below 1. */
export function uniform(chance: Chance): number {
  const sum = (chance.a + chance.b + chance.count) | 0
  chance.count = (chance.count + 1) | 0
  chance.a = chance.b ^ (chance.b >>> 9)
  chance.b = (chance.c + (chance.c << 3)) | 0
  chance.c = (((chance.c << 21) | (chance.c >>> 11)) + sum) | 0
  return (sum >>> 0) / 4294967296
}

export function isLucky(chance: Chance, odds: number): boolean {
  return odds > 0 && uniform(chance) < odds
}

/** Exponential with that mean; with a mean of Infinity never. */
export function gap(chance: Chance, mean: number): number {
  return -Math.log(1 - uniform(chance)) * mean
}

/** Normal with mean 0 and deviation 1. */
export function normal(chance: Chance): number {
  const radius = Math.sqrt(-2 * Math.log(1 - uniform(chance)))
  return radius * Math.cos(2 * Math.PI * uniform(chance))
}

/** One of the entries, by their shares, which need not add up to 1. */
export function pickByShare<Entry extends { share: number }>(
  chance: Chance,
  entries: readonly Entry[],
): Entry {
  let left = uniform(chance) * entries.reduce((sum, { share }) => sum + share, 0)
  for (const entry of entries) {
    left -= entry.share
    if (left < 0) return entry
  }
  const last = entries.at(-1)
  if (last === undefined) throw new Error('nothing to pick from')
  return last
}

/** The entries in an order of chance (Fisher and Yates). */
export function shuffled<Entry>(chance: Chance, entries: readonly Entry[]): Entry[] {
  const left = [...entries]
  const found: Entry[] = []
  while (left.length > 0) found.push(...left.splice(Math.floor(uniform(chance) * left.length), 1))
  return found
}
