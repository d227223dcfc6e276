import type { TicketWait } from '../../../views/ticket/ticket-now.tsx'
import { promisedMinutes } from '../../catalogue/rules/promised-minutes.ts'
import { listServices } from '../../catalogue/services.ts'
import { happenedSince } from '../../estimates/happened-since.ts'
import { shownTimes, shownWait } from '../../estimates/rules/shown-wait.ts'
import { type Change, wayMoved, whyChanged } from '../../estimates/rules/why-changed.ts'
import { toldFirst } from '../../estimates/told-first.ts'
import type { Office } from '../../offices/office.ts'
import type { Ticket } from '../../queue/ticket.ts'
import type { Language } from '../../words/language.ts'
import { clockOf } from '../http/basics.ts'
import { giveToHolder } from '../http/given.ts'
import type { House } from '../http/house.ts'
import type { HallNow } from '../http/waits.ts'
import { type Seen, seenText } from './seen.ts'

/**
 * How long the holder of a ticket waits, and what has changed since it was first told: by what the page says it
 * has shown, else, as of one that runs no scripts or is opened anew, by what is kept of that.
 */
export async function waitOf(
  house: House,
  { ticket, hall, office }: { ticket: Ticket; hall: HallNow; office: Office },
  seen: Seen | null,
  language: Language,
): Promise<TicketWait> {
  const wait = giveToHolder(house, hall, ticket)
  const { estimate } = wait
  const { waits } = hall
  const shown = shownWait(wait)
  if (estimate === null || waits === null) {
    return { shown, times: null, change: null, seen: seen && seenText(seen) }
  }
  const fresh: Seen = { seq: waits.seq, at: waits.asOf, p50: estimate.p50, overtaken: ticket.overtaken }
  const seenHere = seen !== null && seen.seq >= ticket.joinedSeq ? seen : null
  const first = seenHere ?? (await firstSeen(house, ticket)) ?? fresh
  const change = await changeSince(first, fresh)
  return {
    shown,
    times: { ...shownTimes(estimate, waits.asOf), timeZone: office.timeZone },
    change: change && { ...change, since: clockOf(first.at, office, language) },
    seen: seenText(first),
  }

  async function changeSince(before: Seen, after: Seen): Promise<Change | null> {
    if (wayMoved({ before, now: after }) === null) return null
    const services = await listServices(house.reading, office.slug, hall.day)
    const from = Math.max(before.seq, ticket.issuedSeq)
    return whyChanged({
      before,
      now: after,
      events: await happenedSince(house.reading, office.slug, from),
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

/** Nobody was overtaken before its number was given; what was later is not kept, and nothing is said of it. */
async function firstSeen(house: House, ticket: Ticket): Promise<Seen | null> {
  const told = await toldFirst(house.reading, ticket)
  if (told === null) return null
  const { kind, seq, asOf, p50 } = told
  return { seq, at: asOf, p50, overtaken: kind === 'issue' ? 0 : ticket.overtaken }
}
