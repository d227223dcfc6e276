import type { Estimate } from '../../src/estimates/rules/estimate.ts'
import type { Chance } from './chance.ts'
import { copyOf, type Office, type Ticket } from './office.ts'
import { redraw } from './redraw.ts'
import { nextAt, step } from './step.ts'

/** The oracle cannot be beaten by what sees only the trace: it knows the true model and every hidden state. */
export function oracleEstimate(office: Office, target: Ticket, chance: Chance, runs: number): Estimate {
  const waits = new Float64Array(runs)
  const asked = withTarget(office, target)
  for (let run = 0; run < runs; run++) {
    const twin = copyOf(asked)
    twin.chance = chance
    redraw(twin)
    waits[run] = secondsToCall(twin)
  }
  waits.sort()
  return {
    p10: quantile(waits, 0.1),
    p50: quantile(waits, 0.5),
    p90: quantile(waits, 0.9),
    mean: waits.reduce((sum, wait) => sum + wait, 0) / runs,
  }
}

/**
 * What the wait really becomes: the day goes on exactly as it will, with the ticket in it. Somebody who only
 * asked, or who leaves the line in the end, is called at the instant that would have been theirs.
 */
export function trueWait(office: Office, target: Ticket): number {
  return secondsToCall(withTarget(office, target))
}

/** The office with the ticket where it waits, or else at the end of the line; it never leaves. */
function withTarget(office: Office, { id, ...rest }: Ticket): Office {
  const twin = copyOf(office)
  const target = { id, ...rest, leavesAt: Number.POSITIVE_INFINITY }
  const place = twin.waiting.findIndex((ticket) => ticket.id === id)
  twin.waiting.splice(place === -1 ? twin.waiting.length : place, 1, target)
  twin.target = target
  twin.targetCalledAt = Number.NaN
  return twin
}

function secondsToCall(office: Office): number {
  const asked = office.now
  while (Number.isNaN(office.targetCalledAt)) {
    if (nextAt(office) === Number.POSITIVE_INFINITY) throw new Error(`${office.plan.world.id}: nobody calls`)
    step(office)
  }
  return office.targetCalledAt - asked
}

function quantile(sorted: Float64Array, share: number): number {
  const place = share * sorted.length - 0.5
  const low = Math.min(sorted.length - 2, Math.max(0, Math.floor(place)))
  const [from, to] = [sorted[low] ?? 0, sorted[low + 1] ?? 0]
  return from + (place - low) * (to - from)
}
