import { z } from 'zod'
import type { OfficeEvent } from '../../src/platform/events.ts'

/** A service of a visit, as whoever only hears the public events would write it down. */
type Stay = {
  service: string
  isFirst: boolean
  joinedAt: number
  calledAt: number | null
  isAbsent: boolean
  end: string
}

const told = z.object({
  number: z.string().default(''),
  service: z.string().default(''),
  outcome: z.string().optional(),
  channel: z.string().optional(),
  undoes: z.number().optional(),
})

/**
 * The counts and the waits of a day by service, from nothing but its public events: an event that was
 * undone is passed over.
 */
export function recount(events: readonly OfficeEvent[]) {
  const undone = new Set(events.map(({ facts }) => told.parse(facts).undoes))
  const visits = new Map<string, Stay[]>()
  const fromPaper = new Set<string>()
  for (const { seq, at, name, facts } of events) {
    if (undone.has(seq) || !name.startsWith('ticket.')) continue
    const { number, service, outcome, channel } = told.parse(facts)
    const stays = visits.get(number) ?? []
    visits.set(number, stays)
    const join = (isFirst: boolean) =>
      stays.push({ service, isFirst, joinedAt: at, calledAt: null, isAbsent: false, end: 'open' })
    const stay = stays.at(-1)
    if (channel === 'offline') fromPaper.add(number)
    if (name === 'ticket.issued') join(true)
    if (stay === undefined) continue
    if (name === 'ticket.called') stay.calledAt ??= at
    if (name === 'ticket.absent') stay.isAbsent = true
    if (name === 'ticket.cancelled') stay.end = 'cancelled'
    if (name === 'ticket.finished') stay.end = outcome ?? 'unsaid'
    if (name === 'ticket.transferred') {
      stay.end = outcome ?? 'sentOn'
      join(false)
    }
  }
  const all = [...visits].flatMap(([number, stays]) => stays.map((stay) => ({ number, ...stay })))
  const services = [...new Set(all.map(({ service }) => service))].sort()
  return services.map((service) => {
    const here = all.filter((stay) => stay.service === service)
    const many = (is: (stay: Stay) => boolean) => here.filter(is).length
    const ended = (end: string) => many((stay) => stay.end === end)
    return {
      service,
      counts: {
        issued: many(({ isFirst }) => isFirst),
        received: many(({ isFirst }) => !isFirst),
        called: many(({ calledAt }) => calledAt !== null),
        served: many(({ end }) => !['open', 'cancelled', 'sentOn'].includes(end)),
        done: ended('done'),
        incomplete: ended('incomplete'),
        referred: ended('referred'),
        nothing: ended('nothing'),
        unsaid: ended('unsaid'),
        sentOn: ended('sentOn'),
        absent: many(({ isAbsent }) => isAbsent),
        cancelled: ended('cancelled'),
        open: ended('open'),
      },
      waits: here
        .filter(({ number }) => !fromPaper.has(number))
        .flatMap(({ calledAt, joinedAt }) =>
          calledAt === null ? [] : [Math.floor((calledAt - joinedAt) / 1000)],
        ),
    }
  })
}
