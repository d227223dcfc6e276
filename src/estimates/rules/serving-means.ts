/** How many servings of a service were finished, and how many seconds they took together. */
export type ServingSum = Readonly<{ service: string; count: number; seconds: number }>

/** How many seconds a serving takes on average, by service; a service that is not named is unknown. */
export type Means = ReadonlyMap<string, number>

/** From how many local days before today is learned. */
export const PAST_DAYS = 60

/** With fewer finished servings than this nothing is said of a service. */
const FEWEST = 20

/** What the sums of some days come to, every serving counting the same. */
export function meansOf(sums: readonly ServingSum[]): Means {
  const totals = new Map<string, { count: number; seconds: number }>()
  for (const { service, count, seconds } of sums) {
    const before = totals.get(service) ?? { count: 0, seconds: 0 }
    totals.set(service, { count: before.count + count, seconds: before.seconds + seconds })
  }
  return new Map(
    [...totals].flatMap(([service, { count, seconds }]) =>
      count < FEWEST ? [] : [[service, seconds / count] as const],
    ),
  )
}
