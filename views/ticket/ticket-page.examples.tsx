import type { Language } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import type { TicketNowProps, TicketWait } from './ticket-now.tsx'
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
    wait: waiting(15, 25),
    canReturn: false,
    canCancel: true,
    pastDate: null,
    updatedAt: { time: '09.47', zone: 'WIB' },
    ...more,
  }
}

/** A wait of so many minutes, said at 09.47. */
function waiting(from: number, to: number, change: TicketWait['change'] = null): TicketWait {
  const now = Date.UTC(2026, 3, 6, 2, 45)
  return {
    shown: { range: { unit: to <= 90 ? 'minutes' : 'hours', from, to } },
    times: { from: now + from * 60_000, to: now + to * 60_000, timeZone: 'Asia/Jakarta' },
    change,
    seen: '7.1775443500000.1200.0',
  }
}

function unknown(reason: 'NOT_YET' | 'NO_COUNTER' | 'CLOSED'): TicketWait {
  return { shown: { range: null, reason }, times: null, change: null, seen: null }
}

const closed: TicketWait['change'] = {
  way: 'longer',
  since: { time: '09.42', zone: 'WIB' },
  causes: [
    { what: 'closed', counters: ['2'] },
    { what: 'priority', count: 2 },
    { what: 'slow', count: 3 },
  ],
}

const states: readonly [name: string, more: Partial<TicketNowProps>][] = [
  ['waiting', {}],
  ['waiting long', { ahead: 32, wait: waiting(100, 135) }],
  ['nobody knows how long', { ahead: 32, wait: waiting(100, 390) }],
  ['waiting longer than said', { wait: waiting(30, 50, closed) }],
  [
    'soon called',
    { ahead: 0, wait: { ...waiting(0, 1), shown: { range: { unit: 'soon', from: 0, to: 1 } } } },
  ],
  ['not known yet', { wait: unknown('NOT_YET') }],
  ['first of the line, no counter open', { ahead: 0, counters: [], wait: unknown('NO_COUNTER') }],
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
