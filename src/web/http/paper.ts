import type { PaperProps } from '../../../views/kiosk/paper.tsx'
import { regulationsOf } from '../../catalogue/regulations.ts'
import { listServices } from '../../catalogue/services.ts'
import { findStandard } from '../../catalogue/standards.ts'
import { shownTimes, shownWait } from '../../estimates/rules/shown-wait.ts'
import type { Office } from '../../offices/office.ts'
import { PRIORITY } from '../../queue/offers.ts'
import type { Ticket } from '../../queue/ticket.ts'
import type { Language } from '../../words/language.ts'
import { giveToHolder } from './given.ts'
import type { House } from './house.ts'
import { paths } from './paths.ts'
import { qrOf } from './qr.ts'
import { feesIn, needsIn, promiseIn, servedAt } from './sheet.ts'

export type PaperFacts = Omit<PaperProps, 'language' | 'isClockMoved'>

/** What the paper of a ticket says, whoever prints it, and whether a counter is open for it now. */
export async function paperOf(
  house: House,
  office: Office,
  { ticket, ahead }: { ticket: Ticket; ahead: number },
  language: Language,
): Promise<{ paper: PaperFacts; isServed: boolean }> {
  const { sheet } = await findStandard(house.reading, office.slug, ticket.service, ticket.standardVersion)
  const { regulations } = await regulationsOf(house.reading, office.slug)
  const { counters, place, isOpen } = await servedAt(house, office.slug, ticket.service, language)
  const address = addressOf(house, ticket)
  const paper = {
    office: { name: office.name[language], slogan: office.slogan[language] },
    number: ticket.number,
    service: sheet.name[language],
    isPriority: ticket.class === PRIORITY,
    further: await namesOf(house, office, ticket, language),
    ahead,
    wait: ticket.state === 'waiting' ? await waitOn(house, ticket) : null,
    counters,
    place,
    takenAt: ticket.issuedAt,
    timeZone: office.timeZone,
    fees: feesIn({ sheet, regulations }, ticket.day, language),
    promise: promiseIn(sheet, language),
    needs: needsIn(sheet, language),
    qr: qrOf(address),
    host: new URL(address).host,
    complaints: office.complaints[language],
  }
  return { paper, isServed: isOpen }
}

/** How long the ticket waits yet, told to its holder, and when that is: paper cannot follow the line, but a time stays. */
async function waitOn(house: House, ticket: Ticket): Promise<PaperProps['wait']> {
  const hall = await house.hall(ticket.office)
  const wait = giveToHolder(house, hall, ticket)
  const { estimate } = wait
  const times = estimate === null || hall.waits === null ? null : shownTimes(estimate, hall.waits.asOf)
  return { shown: shownWait(wait), times }
}

/** The page of a ticket, in full. */
export function addressOf(house: House, { secret }: Pick<Ticket, 'secret'>): string {
  return `${house.publicUrl()}${paths.ticket(secret)}`
}

/** What the visit goes on with. */
async function namesOf(house: House, office: Office, { further, day }: Ticket, language: Language) {
  const services = await listServices(house.reading, office.slug, day)
  return further.map((code) => services.find((each) => each.code === code)?.sheet.name[language] ?? code)
}
