import type { TicketWait } from '../../../views/ticket/ticket-now.tsx'
import { promisedMinutes } from '../../catalogue/rules/promised-minutes.ts'
import { listServices } from '../../catalogue/services.ts'
import { shownTimes, shownWait } from '../../estimates/rules/shown-wait.ts'
import { type Change, whyChanged } from '../../estimates/rules/why-changed.ts'
import type { Office } from '../../offices/office.ts'
import { eventsAfter } from '../../platform/events.ts'
import type { Ticket } from '../../queue/ticket.ts'
import type { Language } from '../../words/language.ts'
import { clockOf } from '../http/basics.ts'
import { giveToHolder } from '../http/given.ts'
import type { House } from '../http/house.ts'
import type { HallNow } from '../http/waits.ts'
import { type Seen, seenText } from './seen.ts'

/** How long the holder of a ticket waits, and what has changed since the page was opened. */
export async function waitOf(
  house: House,
  { ticket, hall, office }: { ticket: Ticket; hall: HallNow; office: Office },
  seen: Seen | null,
  language: Language,
): Promise<TicketWait> {
  const wait = giveToHolder(house, hall, ticket)
  const { estimate } = wait
  const now = house.clock()
  const shown = shownWait(wait)
  if (estimate === null) {
    return { shown, times: null, change: null, seen: seen && seenText(seen) }
  }
  const fresh: Seen = { seq: hall.seq, at: now, p50: estimate.p50, overtaken: ticket.overtaken }
  const change = seen && (await changeSince(seen, fresh))
  return {
    shown,
    times: { ...shownTimes(estimate, now), timeZone: office.timeZone },
    change: change && seen && { ...change, since: clockOf(seen.at, office, language) },
    seen: seenText(seen ?? fresh),
  }

  async function changeSince(before: Seen, after: Seen): Promise<Change | null> {
    const services = await listServices(house.reading, office.slug, hall.day)
    const from = Math.max(before.seq, ticket.issuedSeq)
    return whyChanged({
      before,
      now: after,
      events: await eventsAfter(house.reading, office.slug, from),
      number: ticket.number,
      serves: (counter) =>
        hall.counters.some((each) => each.counter === counter && each.services.includes(ticket.service)),
      priority: Math.max(0, after.overtaken - before.overtaken),
      standardSeconds: (code) => {
        const sheet = services.find((service) => service.code === code)?.sheet
        const minutes = sheet === undefined ? null : promisedMinutes(sheet.time)
        return minutes === null ? null : minutes * 60
      },
    })
  }
}
