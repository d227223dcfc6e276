import { type Language, wordsOf } from '../../src/words/language.ts'
import { paperFacts } from '../kiosk/example-data.ts'
import type { MadeTicketProps } from './made-ticket.tsx'
import type { NewTicketPageProps } from './new-ticket-page.tsx'
import { now } from './sample-desk.ts'

/** What an officer may make a ticket for. */
export function making(language: Language): Omit<NewTicketPageProps, 'assets'> {
  return {
    language,
    officeName: 'Mal Pelayanan Publik Sukamaju',
    office: 'sukamaju',
    officer: 'Bu Ani',
    counter: '1',
    place: language === 'id' ? 'Loket 1' : 'Counter 1',
    formKeys: ['kunci', 'kunci-kedua'],
    services: [
      { code: 'KK', name: language === 'id' ? 'Kartu Keluarga' : 'Family card' },
      { code: 'KTP', name: language === 'id' ? 'KTP elektronik' : 'Electronic identity card' },
      { code: 'IMG', name: '<img src=x onerror=alert(1)>' },
    ],
    usual: ['KK', 'KTP'],
    hasPriority: true,
    paperLetter: 'Z',
    notice: null,
    made: null,
    entered: null,
  }
}

/** A ticket of three services that was just made. */
export function made(language: Language): Pick<MadeTicketProps, 'paper' | 'address'> {
  const names = making(language).services.map(({ name }) => name)
  return {
    paper: {
      ...paperFacts,
      number: 'A024',
      isPriority: true,
      service: names[0] ?? wordsOf(language).common.product,
      further: names.slice(1),
      takenAt: now,
    },
    address: 'http://antrean.test/t/Qk7c0pY2l1xkqv0a9yM3Zg',
  }
}
