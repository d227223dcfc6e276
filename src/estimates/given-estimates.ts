import type { Clock } from '../platform/clock.ts'
import type { GivenEstimate } from './rules/given-estimate.ts'

/** Gathers the estimates that doors give, and has them kept a second later, many at once. */
export type GivenEstimates = {
  /** Notes that somebody is told this now. It waits for nothing and refuses nothing. */
  give: (estimate: Omit<GivenEstimate, 'givenAt'>) => void
  /** Keeps all that were given until now; at closing, the last of them. */
  settled: () => Promise<void>
}

export type GivenEstimatesParts = {
  clock: Clock
  /** Keeps a batch as one unit of work. */
  keep: (batch: readonly GivenEstimate[]) => Promise<void>
  /** Told how many are lost, for want of room or because storage could not take them. */
  onLost: (count: number, why: unknown) => void
  /** Milliseconds that they are gathered before they are kept. */
  after?: number
}

const A_SECOND = 1000
/** Kept at once; more would hold up others who write. */
const BATCH = 500
/** Gathered at most. A house that gives more than it can keep loses the newest. */
const MOST = 5000

/**
 * They are held in memory for a second, so a power cut loses those of the last one: the figures miss them,
 * and no visitor does. The same estimate of a ticket given twice is held once.
 */
export function createGivenEstimates(parts: GivenEstimatesParts): GivenEstimates {
  const { clock, keep, onLost, after = A_SECOND } = parts
  const gathered = new Map<string, GivenEstimate>()
  let timer: NodeJS.Timeout | null = null
  let keeping: Promise<void> | null = null
  let withoutRoom = 0

  async function keepAll(): Promise<void> {
    while (gathered.size > 0) {
      const batch = [...gathered].slice(0, BATCH)
      for (const [name] of batch) gathered.delete(name)
      await keep(batch.map(([, given]) => given)).catch((error: unknown) => onLost(batch.length, error))
    }
    if (withoutRoom > 0) onLost(withoutRoom, 'no room')
    withoutRoom = 0
  }

  const settled = async () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    keeping ??= keepAll().finally(() => {
      keeping = null
    })
    await keeping
  }

  return {
    give: (estimate) => {
      const name = `${estimate.ticket} ${estimate.asOf}`
      if (gathered.has(name)) return
      if (gathered.size < MOST) gathered.set(name, { ...estimate, givenAt: clock() })
      else withoutRoom++
      timer ??= setTimeout(settled, after).unref()
    },
    settled,
  }
}
