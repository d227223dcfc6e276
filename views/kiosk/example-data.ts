import type { ShownWait } from '../../src/estimates/rules/shown-wait.ts'
import { clockTime, longDate, zoneLabel } from '../../src/words/format.ts'
import type { Language } from '../../src/words/language.ts'
import type { NotGiven } from '../components/not-given.ts'
import type { Qr } from '../components/qr-code.tsx'
import type { Door } from '../examples.ts'
import type { Setting } from '../layouts/page.tsx'
import type { Closing } from './choice-row.tsx'
import type { FeeLine } from './fee-words.ts'
import type { KioskBasics } from './kiosk-page.tsx'
import type { Need } from './needs.tsx'
import type { PaperProps } from './paper.tsx'

/** Monday 6 April 2026, 09.00 WIB. */
export const MONDAY_NINE = Date.UTC(2026, 3, 6, 2, 0)
export const timeZone = 'Asia/Jakarta'

/** How every whole screen of the kiosk is shown. */
export const screen = { door: 'kiosk', size: [1080, 1920], whole: true } as const satisfies {
  door: Door
  size: readonly [number, number]
  whole: boolean
}

export function basicsIn(language: Language, setting: Setting = {}): KioskBasics {
  return {
    language,
    setting,
    assets: { css: '/assets/kiosk.css', scripts: [] },
    here: '/sukamaju/kiosk',
    office: {
      slug: 'sukamaju',
      name: 'MPP Sukamaju',
      slogan: language === 'id' ? 'Datang tenang, pulang tuntas' : 'Come at ease, leave with it done',
      clock: {
        time: clockTime(MONDAY_NINE, timeZone),
        zone: zoneLabel(MONDAY_NINE, timeZone),
        date: longDate(MONDAY_NINE, timeZone, language),
      },
    },
  }
}

const TOMORROW_EIGHT = Date.UTC(2026, 3, 7, 1, 0)

export const closed: Closing = { why: 'closed', opensAt: TOMORROW_EIGHT, at: MONDAY_NINE, timeZone }
export const onABreak: Closing = { ...closed, why: 'break', opensAt: MONDAY_NINE + 5_400_000 }

export const suspended: NotGiven = {
  why: 'suspended',
  reason: 'Blangko habis',
  back: Date.UTC(2026, 3, 9, 5),
  opensAt: null,
  timeZone,
}
export const allTaken: NotGiven = {
  why: 'day',
  reason: null,
  back: null,
  opensAt: TOMORROW_EIGHT,
  timeZone,
}
export const lineFull: NotGiven = { ...allTaken, why: 'line' }

export const needs: readonly Need[] = [
  { text: 'Fotokopi buku nikah', case: 'Kartu Keluarga baru' },
  { text: 'Formulir F-1.05', case: 'Kartu Keluarga baru', note: 'Hanya bila perkawinan belum tercatat.' },
  { text: '<img onerror=alert(1)>' },
]

export const free: readonly FeeLine[] = [
  { what: 'Kartu Keluarga', amountRupiah: 0, basis: 'UU 24/2013 Pasal 79A' },
]

export const several: readonly FeeLine[] = [
  { what: 'Nikah di KUA', case: 'Pada jam kerja', amountRupiah: 0, basis: 'PP 59/2018' },
  { what: 'Nikah di luar KUA', amountRupiah: 600_000, basis: 'PP 59/2018' },
]

export const byFormula: readonly FeeLine[] = [
  { what: 'Retribusi', formula: 'Menurut luas dan fungsi bangunan', basis: 'PP 16/2021' },
]

/** Looks like a code and says nothing. */
export const qr: Qr = { size: 5, path: 'M0 0h3v1h-3zM4 0h1v3h-1zM0 2h1v3h-1zM2 2h1v1h-1zM2 4h3v1h-3z' }

export const fifteen: ShownWait = { range: { unit: 'minutes', from: 15, to: 25 } }
/** Of a first morning, when nothing is known of the office. */
export const wide: ShownWait = { range: { unit: 'hours', from: 100, to: 390 } }

export const paperFacts: Omit<PaperProps, 'language'> = {
  office: { name: 'Mal Pelayanan Publik Sukamaju', slogan: 'Datang tenang, pulang tuntas' },
  number: 'A023',
  service: 'Kartu Keluarga',
  isPriority: false,
  further: [],
  ahead: 8,
  wait: {
    shown: fifteen,
    times: { from: MONDAY_NINE + 900_000, to: MONDAY_NINE + 1_500_000 },
  },
  counters: ['1', '2'],
  place: 'Lantai 1, sayap kiri',
  takenAt: MONDAY_NINE,
  timeZone,
  fees: free,
  promise: { amount: 1, unit: 'hari_kerja', from: 'sejak berkas lengkap' },
  needs,
  qr,
  host: 'antrean.sukamaju.example',
  complaints: 'Kotak aspirasi, Loket Informasi, atau lapor.go.id.',
}
