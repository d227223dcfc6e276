import type { Language } from '../../src/words/language.ts'
import type { AtCounter, HallCounter, HallFacts, WaitsAside } from './hall.ts'
import { now } from './sample-desk.ts'

const ago = (minutes: number) => now - minutes * 60_000

const names = {
  id: ['Kartu Keluarga', 'KTP elektronik', 'SKCK'],
  en: ['Family card', 'Electronic identity card', 'Police record certificate'],
} as const

/** A counter at work, or as told. */
export function hallCounter(language: Language, change: Partial<HallCounter> = {}): HallCounter {
  return {
    counter: '1',
    name: language === 'id' ? 'Loket 1' : 'Counter 1',
    agency: 'Dukcapil',
    state: 'open',
    shift: { officer: 'Bu Ani', presence: 'here', openedAt: ago(100) },
    pause: null,
    visitor: null,
    aside: [],
    waiting: 8,
    services: names[language].map((name, place) => ({ code: `S-${place}`, name, checked: place < 2 })),
    lines: null,
    ...change,
  }
}

/** Somebody being served for so many minutes, where the standard gives fifteen. */
export function atCounter(language: Language, minutes: number): AtCounter {
  return {
    id: '01jr0000000000000000000014',
    number: 'B014',
    service: names[language][2],
    state: 'serving',
    since: ago(minutes),
    standardMinutes: 15,
  }
}

/** Somebody who waits for one counter alone for so many minutes. */
export function waitsAside(number: string, state: WaitsAside['state'], minutes: number): WaitsAside {
  return { id: `01jr0000000000000000000${number}`, number, state, since: ago(minutes) }
}

export function hall(language: Language, change: Partial<HallFacts> = {}): HallFacts {
  const word = language === 'id' ? 'Loket' : 'Counter'
  const place = (counter: string) => ({ counter, name: `${word} ${counter}` })
  const called: AtCounter = {
    ...atCounter(language, 1),
    id: '01jr0000000000000000000020',
    number: 'A020',
    state: 'called',
  }
  return {
    language,
    now,
    timeZone: 'Asia/Jakarta',
    office: 'sukamaju',
    officeName: 'Mal Pelayanan Publik Sukamaju',
    officer: 'Sari',
    formKey: 'kunci',
    counters: [
      hallCounter(language, { visitor: called }),
      hallCounter(language, {
        ...place('2'),
        shift: { officer: '<img src=x onerror=alert(1)>', presence: 'here', openedAt: ago(80) },
        aside: [waitsAside('A003', 'handover', 4)],
      }),
      hallCounter(language, { ...place('3'), agency: 'Polri', visitor: atCounter(language, 6) }),
      hallCounter(language, {
        ...place('4'),
        visitor: { ...atCounter(language, 22), id: '01jr0000000000000000000022' },
        shift: { officer: 'Budi', presence: 'disabled', openedAt: ago(95) },
      }),
      hallCounter(language, {
        ...place('5'),
        state: 'paused',
        pause: { at: ago(12), reason: 'PRAYER' },
        shift: { officer: null, presence: 'here', openedAt: ago(60) },
        aside: [waitsAside('A007', 'handover', 9), waitsAside('B002', 'parked', 41)],
      }),
      hallCounter(language, { ...place('6'), agency: 'KUA', state: 'closed', shift: null }),
    ],
    lines: [
      {
        line: 'A',
        name: language === 'id' ? 'Kependudukan' : 'Population records',
        waiting: 8,
        oldest: { number: 'A015', issuedAt: ago(21) },
        counters: ['1', '2'],
        end: { at: now + 3_180_000, from: now + 2_280_000, to: now + 4_680_000 },
      },
      {
        line: 'B',
        name: language === 'id' ? 'Kepolisian' : 'Police',
        waiting: 3,
        oldest: { number: 'B015', issuedAt: ago(34) },
        counters: [],
        end: null,
      },
      {
        line: 'C',
        name: language === 'id' ? 'Paspor' : 'Passports',
        waiting: 0,
        oldest: null,
        counters: ['4'],
        end: null,
      },
    ],
    notice: null,
    ...change,
  }
}
