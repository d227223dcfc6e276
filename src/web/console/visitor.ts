import type { Visitor } from '../../../views/console/desk.ts'
import { whenOf } from '../../catalogue/rules/occasion.ts'
import { promisedMinutes } from '../../catalogue/rules/promised-minutes.ts'
import type { Service } from '../../catalogue/services.ts'
import type { Present } from '../../queue/counter-today.ts'
import type { Hall } from '../../queue/hall.ts'
import type { Note } from '../../queue/notes.ts'
import type { Language } from '../../words/language.ts'

/** Who is at the counter, as the officer reads it: what they came for, what it needs, and what comes next. */
export function visitorOf(
  { ticket, ...present }: Present,
  notes: readonly Note[],
  services: readonly Service[],
  hall: Hall,
  language: Language,
): Visitor {
  const sheetOf = (code: string) => services.find((service) => service.code === code)?.sheet
  const sheet = sheetOf(ticket.service)
  const [further] = ticket.further
  return {
    ...present,
    id: ticket.id,
    number: ticket.number,
    class: ticket.class,
    service: sheet?.name[language] ?? ticket.service,
    state: ticket.state === 'serving' ? 'serving' : 'called',
    issuedAt: ticket.issuedAt,
    standardMinutes: sheet === undefined ? null : promisedMinutes(sheet.time),
    requirements: (sheet?.requirements ?? []).map((requirement) => {
      const { code, text } = requirement
      const when = whenOf(sheet?.cases, requirement)
      return { code, text: text[language], ...(when && { case: when[language] }) }
    }),
    next:
      further === undefined
        ? null
        : {
            service: sheetOf(further)?.name[language] ?? further,
            counters: hall.counters
              .filter(({ state, services: served }) => state !== 'closed' && served.includes(further))
              .map(({ name }) => name[language]),
          },
    notes: notes.map(({ text, at }) => ({ text, at })),
  }
}
