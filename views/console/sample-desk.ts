import type { Language } from '../../src/words/language.ts'
import type { DeskFacts, JustNow, Visitor } from './desk.ts'

/** Monday 6 April 2026, 09.42 WIB. */
export const now = Date.parse('2026-04-06T09:42:00+07:00')
const ago = (minutes: number, seconds = 0) => now - (minutes * 60 + seconds) * 1000

const services = {
  id: {
    kk: 'Kartu Keluarga',
    ktp: 'KTP elektronik',
    birth: 'Akta kelahiran',
    child: 'Kartu Identitas Anak (KIA)',
  },
  en: {
    kk: 'Family card',
    ktp: 'Electronic identity card',
    birth: 'Birth certificate',
    child: 'Child identity card',
  },
} as const

/** What a visitor may be shown with: markup in a name stays text. */
export function called(language: Language, change: Partial<Visitor> = {}): Visitor {
  return {
    id: '01jr0000000000000000000014',
    number: 'A014',
    class: 'N',
    service: services[language].kk,
    state: 'called',
    issuedAt: ago(25),
    calls: [
      { at: ago(1, 12), repeat: 0 },
      { at: ago(0, 8), repeat: 1 },
    ],
    servingSince: null,
    pauseEndsAt: now + 12_000,
    repeatsMissing: 1,
    standardMinutes: 15,
    requirements: [
      { code: 'KK-LAMA', text: language === 'id' ? 'Kartu Keluarga lama' : 'Old family card' },
      {
        code: 'BUKTI',
        text: language === 'id' ? 'Bukti peristiwa yang mengubah isi kartu' : 'Proof of the change',
      },
      {
        code: 'HILANG',
        text: language === 'id' ? 'Surat kehilangan dari kepolisian' : 'Police report of the loss',
        case: language === 'id' ? 'Hilang' : 'Lost',
      },
      { code: 'IMG', text: '<img src=x onerror=alert(1)>' },
    ],
    next: null,
    notes: [],
    ...change,
  }
}

export function serving(language: Language, minutes: number, change: Partial<Visitor> = {}): Visitor {
  return called(language, {
    state: 'serving',
    servingSince: ago(minutes, 12),
    calls: [{ at: ago(minutes + 1), repeat: 0 }],
    ...change,
  })
}

export function desk(language: Language, change: Partial<DeskFacts> = {}): DeskFacts {
  const names = services[language]
  const order = [names.birth, names.ktp, names.kk, names.child, names.birth, names.kk, names.ktp, names.kk]
  const line = order.map((service, place) => ({
    id: `01jr00000000000000000000${15 + place}`,
    number: `A0${15 + place}`,
    service,
    class: place === 2 ? 'P' : 'N',
    issuedAt: ago(21 - place * 2),
  }))
  return {
    language,
    now,
    timeZone: 'Asia/Jakarta',
    office: 'sukamaju',
    counter: '1',
    place: language === 'id' ? 'Loket 1' : 'Counter 1',
    agency: 'Dukcapil',
    officer: 'Bu Ani',
    formKey: 'kunci',
    openedAt: ago(100),
    pause: null,
    visitor: null,
    line,
    waiting: order.length,
    end: { at: now + 3_180_000, from: now + 2_280_000, to: now + 4_680_000 },
    why: {
      ground: 'pattern',
      class: 'N',
      cycle: ['P', 'N', 'N'],
      due: 'N',
      bound: null,
      lines: 1,
      linePick: 'oldest',
    },
    countersOpen: 4,
    handed: [],
    parked: [],
    absent: [],
    destinations: {
      services: Object.entries(names).map(([code, name]) => ({ code: code.toUpperCase(), name })),
      counters: [{ code: '2', name: language === 'id' ? 'Loket 2' : 'Counter 2' }],
    },
    justNow: null,
    served: 11,
    times: { averageMinutes: 8, standardMinutes: 10, measured: 11, within: 10 },
    seesHall: false,
    rules: {
      calls: 3,
      pauseSeconds: 20,
      returnAfter: 3,
      returnMax: 1,
      pauseReasons: ['BREAK', 'PRAYER', 'MEETING', 'EQUIPMENT'],
      cancelReasons: ['VISITOR_LEFT', 'ISSUED_BY_MISTAKE', 'DAY_END'],
      parkingReasons: ['FETCH_PAPERS', 'FILL_FORM', 'PAYMENT', 'EQUIPMENT'],
      transferReasons: ['WRONG_SERVICE', 'NEXT_STEP', 'EQUIPMENT'],
      priorityReasons: ['STATUTORY', 'ACCESS_NEED'],
      deviationReasons: ['EMERGENCY', 'ACCESS_NEED', 'CITIZEN_CONSENT', 'SYSTEM_FAULT', 'SUPERVISOR'],
      keepsPlace: true,
    },
    notice: null,
    ...change,
  }
}

/** Two who did not come: one may come back, one has used that up. */
export function absentees(language: Language): DeskFacts['absent'] {
  const { ktp, kk } = services[language]
  return [
    { id: '01jr0000000000000000000003', number: 'A003', service: ktp, canReturn: true },
    { id: '01jr0000000000000000000007', number: 'A007', service: kk, canReturn: false },
  ]
}

/** Two who were set aside at this counter, one of them with a name that is markup. */
export function parkedHere(language: Language): DeskFacts['parked'] {
  return [
    { id: '01jr0000000000000000000009', number: 'A009', service: services[language].kk, since: ago(12) },
    {
      id: '01jr0000000000000000000011',
      number: 'A011',
      service: '<img src=x onerror=alert(1)>',
      since: ago(3),
    },
  ]
}

/** What happened at this counter three seconds ago. */
export function justNow(event: string, change: Partial<JustNow> = {}): JustNow {
  const plain = { isUndone: false, service: '', to: '', keepsPlace: false }
  return { number: 'A014', event, ...plain, until: now + 7_000, ...change }
}
