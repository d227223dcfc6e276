import { findService, type Service } from '../../catalogue/services.ts'
import { type Counter, findCounter } from '../../offices/counters.ts'
import { findOffice, type Office } from '../../offices/office.ts'
import { localDay } from '../../offices/rules/local-time.ts'
import { Refusal, refuse } from '../../platform/refusal.ts'
import { findTicket, findTicketBySecret, type Ticket } from '../../queue/ticket.ts'
import type { Find } from './address.ts'

/** An address that leads to the whole house. */
export const theHouse: Find<null> = async () => null

export const theOffice: Find<{ office: Office }> = async (house, part) => ({
  office: await findOffice(house.reading, part('office')),
})

/** The standard of a service that is valid today. */
export const theService: Find<{ office: Office; service: Service }> = async (house, part) => {
  const { office } = await theOffice(house, part)
  const today = localDay(house.clock(), office.timeZone)
  return { office, service: await orNotFound(findService(house.reading, office.slug, part('code'), today)) }
}

export const theCounter: Find<{ office: Office; counter: Counter }> = async (house, part) => {
  const { office } = await theOffice(house, part)
  return { office, counter: await findCounter(house.reading, office.slug, part('counter')) }
}

export const theTicket: Find<{ office: Office; ticket: Ticket }> = async (house, part) => {
  const { office } = await theOffice(house, part)
  return { office, ticket: await findTicket(house.reading, office.slug, part('ticket')) }
}

/** The ticket of whoever has its secret. */
export const theHolder: Find<{ ticket: Ticket; secret: string }> = async (house, part) => {
  const secret = part('secret')
  return { ticket: await findTicketBySecret(house.reading, secret), secret }
}

/** In an address a service that is not there is an address that is not there. */
async function orNotFound<T>(finding: Promise<T>): Promise<T> {
  try {
    return await finding
  } catch (error) {
    if (error instanceof Refusal) return refuse('NOT_FOUND')
    throw error
  }
}
