import type { Wait, Waits } from '../../estimates/rules/estimate.ts'
import type { Occasion } from '../../estimates/rules/given-estimate.ts'
import type { Ticket } from '../../queue/ticket.ts'
import type { House } from './house.ts'
import { type HallNow, isNewerThan, ticketsWait } from './waits.ts'

type Told = Pick<Ticket, 'id' | 'office' | 'service' | 'class' | 'issuedSeq'>

/** What is told with a new ticket, in two steps: a ticket that is not committed after all was told nothing. */
export type NewTicketWait = {
  waits: Waits | null
  /** The wait of a newcomer, as the ticket is written. Null where nothing has been simulated. */
  tell: (ticket: Told) => Wait | null
  /** Notes as given what was told. Called once the ticket is committed. */
  give: () => void
}

/** The waits of now for one ticket that is about to be issued. */
export function waitForNewTicket(house: House, office: string): NewTicketWait {
  const waits = house.waits.now(office)
  let told: (() => void) | null = null
  return {
    waits,
    tell: (ticket) => {
      const wait = waits?.newcomers.get(ticket.service)?.get(ticket.class) ?? null
      told = () => note(house, waits, ticket, wait, 'issue')
      return wait
    },
    give: () => told?.(),
  }
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
