import type { Language } from '../../src/words/language.ts'
import { now } from './sample-desk.ts'
import type { SupposedFacts, SupposedLine } from './supposed.ts'

const later = (minutes: number) => now + minutes * 60_000
const minutes = (from: number, to: number) => ({ range: { unit: 'minutes' as const, from, to } })
const end = (at: number, from: number, to: number) => ({ at: later(at), from: later(from), to: later(to) })

const names = {
  id: { A: 'Kependudukan', B: 'Kepolisian', only: 'KTP elektronik' },
  en: { A: 'Population records', B: 'Police', only: 'Electronic identity card' },
} as const

/** Eighteen wait in line A, four of them with priority; a second counter halves that. */
export function supposedLine(language: Language, change: Partial<SupposedLine> = {}): SupposedLine {
  return {
    line: 'A',
    name: names[language].A,
    isServed: true,
    waiting: 18,
    services: null,
    newcomer: { now: minutes(40, 70), opened: minutes(15, 35) },
    end: { now: end(80, 60, 105), opened: end(40, 30, 55) },
    sooner: [
      { class: 'P', waiting: 4, minutes: 5, rescued: 0 },
      { class: 'N', waiting: 14, minutes: 20, rescued: 0 },
    ],
    ...change,
  }
}

export function supposed(language: Language, change: Partial<SupposedFacts> = {}): SupposedFacts {
  return {
    language,
    asOf: now,
    timeZone: 'Asia/Jakarta',
    office: 'sukamaju',
    officeName: 'Mal Pelayanan Publik Sukamaju',
    officer: 'Sari',
    counter: '2',
    place: language === 'id' ? 'Loket 2' : 'Counter 2',
    agency: '<img src=x onerror=alert(1)>',
    awaited: 18,
    lines: [supposedLine(language)],
    same: ['B', 'C'],
    services: [
      { code: 'KK', name: language === 'id' ? 'Kartu Keluarga' : 'Family card', checked: true },
      { code: 'KTP', name: names[language].only, checked: true },
      { code: 'SKCK', name: 'SKCK', checked: false },
    ],
    ...change,
  }
}

/** Nobody serves line B today, and only part of it is given. */
export function leftLine(language: Language): SupposedLine {
  return supposedLine(language, {
    line: 'B',
    name: names[language].B,
    waiting: 3,
    services: 'SKCK',
    newcomer: { now: { range: null, reason: 'NO_COUNTER' }, opened: minutes(10, 30) },
    end: { now: null, opened: end(35, 25, 50) },
    sooner: [{ class: 'N', waiting: 3, minutes: null, rescued: 3 }],
  })
}
