import type { Language } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import type { TicketNowProps } from './ticket-now.tsx'
import { TicketPage } from './ticket-page.tsx'

/** A023 for a family card, as it stands at 09.42. */
export function ticketNow(language: Language, more: Partial<TicketNowProps> = {}): TicketNowProps {
  return {
    language,
    secret: 'contoh',
    number: 'A023',
    service: language === 'id' ? 'Kartu Keluarga' : 'Family card',
    state: 'waiting',
    takenAt: { time: '09.42', zone: 'WIB' },
    calledAt: null,
    counter: null,
    ahead: 6,
    counters: ['1', '2'],
    pattern: 'P, N, N',
    canReturn: false,
    canCancel: true,
    pastDate: null,
    updatedAt: { time: '09.47', zone: 'WIB' },
    ...more,
  }
}

const states: readonly [name: string, more: Partial<TicketNowProps>][] = [
  ['waiting', {}],
  ['first of the line, no counter open', { ahead: 0, counters: [] }],
  ['called', { state: 'called', counter: '3', calledAt: { time: '09.58', zone: 'WIB' } }],
  ['being served', { state: 'serving', counter: '3', canCancel: false }],
  ['absent', { state: 'absent', canReturn: true }],
  ['absent for the second time', { state: 'absent' }],
  ['done', { state: 'done', canCancel: false }],
  ['cancelled', { state: 'cancelled', canCancel: false }],
  ['of yesterday', { pastDate: 'Senin, 6 April 2026', canCancel: false }],
]

export const examples: Example[] = states.map(([name, more]) => ({
  name,
  door: 'ticket',
  size: [360, 800],
  whole: true,
  render: (language) => (
    <TicketPage
      language={language}
      assets={{ css: '/assets/ticket.css', scripts: [] }}
      office={{ name: 'MPP Sukamaju' }}
      eventsHref="/api/v1/offices/sukamaju/events"
      serviceHref="/sukamaju/layanan/KK"
      now={ticketNow(language, more)}
    />
  ),
}))
