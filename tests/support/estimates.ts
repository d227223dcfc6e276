import type { GivenEstimate } from '../../src/estimates/rules/given-estimate.ts'
import type { Morning, NewTicket } from './morning.ts'

/** What Sukamaju tells its visitors, and what then happens to them. */
type Told = Partial<Omit<GivenEstimate, 'office' | 'givenAt'>>

/** Somebody is told an estimate for a family card now, unless it says otherwise, of 5 to 20 minutes. */
export function tell({ world }: Morning, ticket: string, told: Told = {}): void {
  const estimate = { p10: 300, p50: 600, p90: 1200, mean: 650 }
  world.house().givenEstimates.give({
    ...{ office: 'sukamaju', ticket, kind: 'issue', service: 'KK', class: 'N' },
    ...{ asOf: world.now(), seq: world.heard().at(-1)?.seq ?? 0, estimate, ...told },
  })
}

/** Somebody takes a ticket, is told an estimate just before it, and is called after so many seconds at Loket 1. */
export async function toldAndCalled(morning: Morning, seconds: number, told: Told = {}): Promise<NewTicket> {
  const ticket = await morning.take(told.service ?? 'KK')
  tell(morning, ticket.id, told)
  morning.world.pass(seconds)
  await morning.call('1')
  await morning.serve(ticket.id)
  return ticket
}

/** The morning of 25 visitors for the family card, of whom 20 are called within the range that they were told. */
export async function toldMorning(morning: Morning): Promise<void> {
  await morning.open('1')
  for (let visitor = 0; visitor < 25; visitor++) {
    await toldAndCalled(morning, visitor % 5 === 0 ? 1260 : 480)
  }
  await morning.world.house().givenEstimates.settled()
}
