import type { Estimate, Wait, Waits } from '../../src/estimates/rules/estimate.ts'
import { traceTicket } from '../../src/estimates/rules/trace/trace-of-event.ts'
import type { World } from './world.ts'

/** An estimate in minutes. */
export function minutes(p10: number, p50: number, p90: number): Estimate {
  return { p10: p10 * 60, p50: p50 * 60, p90: p90 * 60, mean: p50 * 60 }
}

/** A wait of so many minutes. */
export function waitOf(p10: number, p50: number, p90: number): Wait {
  return { estimate: minutes(p10, p50, p90) }
}

/** What waits say of services, counters, lines and tickets; the rest is not known yet. */
export type Given = Partial<{
  /** By the number of a ticket. */
  tickets: Record<string, Wait>
  /** The same for every class of a service. */
  services: Record<string, Wait>
  counters: Record<string, Wait>
  /** Minutes until a newcomer has been served. */
  served: Record<string, number>
  lineEnds: Record<string, Estimate>
}>

/** Waits as if they had been simulated now, after all that has happened. */
export function waitsOf(
  world: World,
  { tickets = {}, services = {}, counters = {}, served = {}, lineEnds = {} }: Given,
): Waits {
  const seqs = world.heard().map(({ seq }) => seq)
  return {
    asOf: world.now(),
    seq: Math.max(0, ...seqs),
    tickets: new Map(Object.entries(tickets).map(([number, wait]) => [traceNameOf(world, number), wait])),
    newcomers: new Map(
      Object.entries(services).map(([service, wait]) => [
        service,
        new Map([
          ['P', wait],
          ['N', wait],
        ]),
      ]),
    ),
    counters: new Map(Object.entries(counters)),
    served: new Map(Object.entries(served).map(([service, p90]) => [service, minutes(p90, p90, p90)])),
    lineEnds: new Map(Object.entries(lineEnds)),
  }
}

/** How the estimator names the last ticket of a number. */
function traceNameOf(world: World, number: string): string {
  const issued = world
    .heard()
    .findLast(({ name, facts }) => name === 'ticket.issued' && facts.number === number)
  return traceTicket(issued?.seq ?? 0)
}

/** From now on these are the waits of Sukamaju. */
export function giveWaits(world: World, given: Given): void {
  world.giveWaits(waitsOf(world, given))
}
