import type { Language } from '../../src/words/language.ts'
import type { CounterNow } from './counter-list.tsx'
import type { GroupNow } from './group-list.tsx'
import type { HomeNowProps } from './home-now.tsx'
import type { LifeEventText } from './life-events.tsx'
import type { OpeningNow } from './opening-words.ts'
import type { PortalPageProps } from './portal-page.tsx'
import { familyCard } from './sheet-samples.ts'
import type { DayHours } from './week-hours.tsx'

/** Monday 6 April 2026 in Sukamaju, as the examples show it. */
export const updated = { time: '09.42', zone: 'WIB', date: 'Senin, 6 April 2026' }

const later = { time: '08.00', zone: 'WIB', date: 'Senin, 6 April 2026', isToday: false }

export const openings = {
  open: { isOpen: true, until: { time: '15.00', zone: 'WIB', date: updated.date, isToday: true } },
  break: {
    isOpen: false,
    why: 'break',
    holiday: '',
    opens: { time: '13.00', zone: 'WIB', date: 'Jumat, 10 April 2026', isToday: true },
  },
  beforeOpening: { isOpen: false, why: 'closed', holiday: '', opens: { ...later, isToday: true } },
  closed: { isOpen: false, why: 'closed', holiday: '', opens: later },
  holiday: { isOpen: false, why: 'holiday', holiday: 'Wafat Yesus Kristus', opens: later },
  holidayWithoutEnd: { isOpen: false, why: 'holiday', holiday: 'Idulfitri', opens: null },
  unknown: { isOpen: false, why: 'closed', holiday: '', opens: null },
} as const satisfies Record<string, OpeningNow>

export function page(language: Language): Omit<PortalPageProps, 'title' | 'children'> {
  return {
    language,
    assets: { css: '/assets/portal.css', scripts: [] },
    office: { name: 'MPP Sukamaju', slogan: 'Datang tenang, pulang tuntas', href: '/sukamaju' },
    officeHref: '/sukamaju',
    returnTo: '/sukamaju',
    canonical: 'http://antrean.test/sukamaju',
    shareImage: 'http://antrean.test/share-card.png',
    description: 'MPP Sukamaju',
    pledge: {
      text: 'Kami menyatakan sanggup menyelenggarakan pelayanan sesuai standar pelayanan yang telah ditetapkan.',
      place: 'Sukamaju',
      date: '2 Januari 2026',
      by: 'Kepala Mal Pelayanan Publik Sukamaju',
    },
  }
}

export const lifeEvents = [
  {
    code: 'LAHIR',
    name: 'Anak lahir',
    icon: 'baby-carriage',
  },
  { code: 'NIKAH', name: 'Menikah', icon: 'heart' },
  { code: 'PINDAH', name: 'Pindah <img src=x onerror=alert(1)>', icon: 'truck' },
] as const satisfies readonly LifeEventText[]

export const groups: readonly GroupNow[] = [
  {
    letter: 'A',
    name: 'Kependudukan',
    waiting: 8,
    wait: { range: { unit: 'minutes', from: 15, to: 25 } },
    open: ['1', '2'],
    paused: [],
    services: [
      { code: 'KK', name: 'Kartu Keluarga' },
      { code: 'KTP', name: 'KTP elektronik' },
      { code: 'AKTA-LAHIR', name: 'Akta kelahiran' },
    ],
  },
  {
    letter: 'B',
    name: 'SIM dan SKCK',
    waiting: 0,
    wait: { range: { unit: 'minutes', from: 0, to: 5 } },
    open: [],
    paused: ['3'],
    services: [{ code: 'SKCK', name: 'SKCK' }],
  },
  {
    letter: 'D',
    name: '<img src=x onerror=alert(1)>',
    waiting: 1,
    wait: { range: null, reason: 'NOT_YET' },
    open: [],
    paused: [],
    services: [{ code: 'PASPOR', name: 'Paspor' }],
  },
]

export const counters: readonly CounterNow[] = [
  counter({ counter: '1', state: 'open', number: 'A012', ticketState: 'called' }),
  counter({ counter: '2', state: 'open', number: 'A011', ticketState: 'serving' }),
  counter({ counter: '3', state: 'open' }),
  counter({ counter: '4', state: 'paused' }),
  counter({ counter: '5', state: 'closed' }),
]

export function counter(more: Pick<CounterNow, 'counter' | 'state'> & Partial<CounterNow>): CounterNow {
  return {
    name: `Loket ${more.counter}`,
    agency: 'Dukcapil',
    place: 'Lantai 1, sayap kiri',
    number: null,
    ticketState: null,
    ...more,
  }
}

const day = { times: ['08.00–15.00'], isToday: false, holiday: null }

export const week: readonly DayHours[] = [
  { ...day, name: 'Senin', isToday: true },
  { ...day, name: 'Selasa' },
  { ...day, name: 'Rabu' },
  { ...day, name: 'Kamis', times: [], holiday: 'Kenaikan Yesus Kristus' },
  { ...day, name: 'Jumat', times: ['08.00–11.30', '13.00–15.00'] },
  { ...day, name: 'Sabtu', times: [] },
  { ...day, name: 'Minggu', times: [] },
]

export function home(language: Language, more: Partial<HomeNowProps> = {}): HomeNowProps {
  return {
    language,
    office: 'sukamaju',
    here: '/sukamaju',
    opening: openings.open,
    query: '',
    found: [],
    groups,
    lifeEvents,
    counters,
    updated,
    about: {
      address: 'Jalan Taman Kota 1, Kota Sukamaju',
      zone: 'WIB',
      week,
      holidays: [{ date: 'Jumat, 1 Mei 2026', name: 'Hari Buruh Internasional' }],
      complaints: familyCard.complaints,
      isDemo: true,
    },
    ...more,
  }
}
