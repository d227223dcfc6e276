import type { Language } from '../../src/words/language.ts'
import type { BoardProps } from './board.tsx'
import type { BoardCall } from './call-row.tsx'
import type { BoardGroup } from './line-table.tsx'

/** Monday 6 April 2026, 09.00 WIB, at Mal Pelayanan Publik Sukamaju. */
const NINE = Date.UTC(2026, 3, 6, 2)
const HOUR = 3_600_000

export const office = {
  slug: 'sukamaju',
  name: 'Mal Pelayanan Publik Sukamaju',
  slogan: 'Datang tenang, pulang tuntas',
}

/** Calls newest first, such as `A014 3` or `A014 3 2` for its second announcement. */
export function sampleCalls(...lines: string[]): BoardCall[] {
  return lines.map((line, place) => {
    const [number = '', counter = '', times = '1'] = line.split(' ')
    return { seq: 200 - place, number, kind: 'counter', counter, repeat: Number(times) - 1 }
  })
}

export const morning = sampleCalls(
  ...['A014 3', 'D052 8', 'B031 12', 'A013 1', 'C007 9', 'B030 5', 'A012 4', 'D051 8', 'G018 11'],
)

export function sampleGroups(language: Language): BoardGroup[] {
  const [id, en] = [0, 1]
  const names = [
    ['Kependudukan', 'Civil registration'],
    ['SIM dan SKCK', 'Driving licence and police certificate'],
    ['Kendaraan bermotor', 'Motor vehicles'],
    ['Paspor', 'Passport'],
    ['Usaha dan bangunan', 'Business and building'],
    ['Nikah', 'Marriage'],
    ['Kerja', 'Work'],
    ['Pajak daerah', 'Local tax'],
  ]
  const waiting = [8, 14, 3, 21, 1, 0, 5, 2]
  const waits: BoardGroup['wait'][] = [
    { range: { unit: 'minutes', from: 15, to: 25 } },
    { range: { unit: 'hours', from: 100, to: 135 } },
    { range: { unit: 'minutes', from: 0, to: 5 } },
    { range: { unit: 'hours', from: 270, to: 390 } },
    { range: null, reason: 'NO_COUNTER' },
    { range: { unit: 'soon', from: 0, to: 1 } },
    { range: { unit: 'hours', from: 40, to: 390 } },
    { range: null, reason: 'CLOSED' },
  ]
  return names.map((name, place) => ({
    letter: 'ABCDEFGH'.charAt(place),
    name: name[language === 'id' ? id : en] ?? '',
    waiting: waiting[place] ?? 0,
    wait: waits[place] ?? { range: null, reason: 'NOT_YET' },
  }))
}

export function samplePledge(language: Language) {
  return language === 'id'
    ? {
        text: 'Kami menyatakan sanggup menyelenggarakan pelayanan sesuai standar pelayanan yang telah ditetapkan, memperbaikinya terus-menerus, dan siap menerima sanksi sesuai peraturan perundang-undangan apabila pelayanan kami tidak sesuai standar itu.',
        by: 'Kepala Mal Pelayanan Publik Sukamaju',
        place: 'Sukamaju',
        date: '2 Januari 2026',
      }
    : {
        text: 'We declare that we are able to serve as our published standards say, that we keep improving, and that we accept the sanctions the law provides when our service falls short of them.',
        by: 'Kepala Mal Pelayanan Publik Sukamaju',
        place: 'Sukamaju',
        date: '2 January 2026',
      }
}

export function sampleBoard(language: Language, change: Partial<BoardProps> = {}): BoardProps {
  return {
    language,
    seq: 200,
    clock: {
      time: '09.42',
      zone: 'WIB',
      date: language === 'id' ? 'Senin, 6 April 2026' : 'Monday, 6 April 2026',
    },
    timeZone: 'Asia/Jakarta',
    opening: { isOpen: true, closesAt: NINE + 6 * HOUR },
    isServing: true,
    calls: morning,
    groups: sampleGroups(language),
    pledge: samplePledge(language),
    notices:
      language === 'id'
        ? ['Tidak ada biaya di luar yang tertera.', 'Hari ini buka pukul 08.00–15.00 WIB.']
        : ['There are no fees beyond those displayed.', 'Open today 08.00–15.00 WIB.'],
    ...change,
  }
}

/** Closed until Tuesday 7 April 2026, 08.00 WIB. */
export const overnight = { isOpen: false, why: 'closed', opensAt: NINE + 23 * HOUR } as const
export const lunch = { isOpen: false, why: 'break', opensAt: NINE + 4 * HOUR } as const
export const easter = {
  isOpen: false,
  why: 'holiday',
  holiday: {
    day: '2026-04-03',
    name: { id: 'Wafat Yesus Kristus', en: 'Good Friday' },
    kind: 'national',
    source: 'SKB Tiga Menteri',
  },
  opensAt: NINE - HOUR,
} as const
