import type { Wait, Waits } from '../../estimates/rules/estimate.ts'
import type { Occasion } from '../../estimates/rules/given-estimate.ts'
import type { Work } from '../../platform/work.ts'
import type { Ticket } from '../../queue/ticket.ts'
import type { House } from './house.ts'
import { type HallNow, isNewerThan, ticketsWait } from './waits.ts'

type Told = Pick<Ticket, 'id' | 'office' | 'service' | 'class' | 'issuedSeq'>

/**
 * The wait of a newcomer, noted as given with a new ticket: a ticket that is not committed after all was
 * told nothing. Null where nothing has been simulated.
 */
export function giveToNewcomer(house: House, work: Work, waits: Waits | null, ticket: Told): Wait | null {
  const wait = waits?.newcomers.get(ticket.service)?.get(ticket.class) ?? null
  work.afterwards(() => note(house, waits, ticket, wait, 'issue'))
  return wait
}

/** The wait of a ticket that waits, noted as given to its holder. */
export function giveToHolder(house: House, hall: HallNow, ticket: Told): Wait {
  const wait = ticketsWait(hall, ticket)
  // What is said of one that the simulation did not know is the wait of a newcomer: noted with its ticket.
  if (!isNewerThan(hall.waits, ticket)) note(house, hall.waits, ticket, wait, 'follow')
  return wait
}

function note(house: House, waits: Waits | null, ticket: Told, wait: Wait | null, kind: Occasion): void {
  if (waits === null || wait === null || wait.estimate === null) return
  const { id, office, service, class: ticketClass } = ticket
  const { asOf, seq } = waits
  const { estimate } = wait
  house.givenEstimates.give({
    ...{ office, ticket: id, kind, service, class: ticketClass },
    ...{ asOf, seq, estimate },
  })
}
