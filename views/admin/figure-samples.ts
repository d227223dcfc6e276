import type { FigureName } from '../../src/performance/rules/figures.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import type { FigureTableData } from './figure-table.tsx'

const columns = [
  ...(['issued', 'received', 'called', 'served', 'done', 'incomplete', 'referred', 'nothing'] as const),
  ...(['unsaid', 'sentOn', 'absent', 'cancelled', 'open'] as const),
  ...(['waitMedianSeconds', 'waitP90Seconds', 'waitLongestSeconds'] as const),
  ...(['servingMedianSeconds', 'servingP90Seconds'] as const),
] satisfies FigureName[]

const services = {
  id: [
    'Kartu Keluarga',
    'KTP Elektronik',
    'Akta Kelahiran',
    'Surat Keterangan Catatan Kepolisian (SKCK)',
    'Pendaftaran Nikah',
    'Izin Usaha <img onerror=alert(1)>',
  ],
  en: [
    'Family Card',
    'Electronic Identity Card',
    'Birth Certificate',
    'Police Clearance Certificate (SKCK)',
    'Marriage Registration',
    'Business Licence <img onerror=alert(1)>',
  ],
} as const

/** A day of a busy office. */
export function sampleTables(language: Language): FigureTableData[] {
  const all = wordsOf(language).adminFigures.total
  const whole = [1204, 31, 1177, 1093, 941, 88, 40, 22, 2, 31, 74, 66, 45, 1122, 2831, 5412, 431, 1207]
  const total = { key: 'total', name: all, values: whole }
  const hours = [61, 204, 488, 143, 0, 97, 211].map((issued, place) => {
    const key = String(place + 8).padStart(2, '0')
    return { key, name: `${key}.00–${key}.59`, values: rowOf(issued) }
  })
  return [
    {
      name: 'services',
      columns,
      rows: services[language].map((name, place) => ({ key: name, name, values: rowOf(312 - place * 61) })),
      total,
    },
    { name: 'hours', columns, rows: hours, total },
    {
      name: 'counters',
      columns: ['served', 'servingMedianSeconds', 'servingP90Seconds'],
      rows: ['1', '2', '3', '4'].map((key) => ({
        ...{ key, name: language === 'id' ? `Loket ${key}` : `Counter ${key}` },
        values: [273, 412, 1093],
      })),
      total: { key: 'total', name: all, values: [1093, 431, 1207] },
    },
  ]
}

function rowOf(issued: number): (number | null)[] {
  if (issued === 0) return columns.map((column) => (column.endsWith('Seconds') ? null : 0))
  const served = Math.floor(issued * 0.9)
  const outcomes = [served, served - 5, 2, 2, 1, 0]
  return [issued, 3, issued, ...outcomes, 3, 7, issued - served, 0, 702, 1944, 4380, 388, 911]
}
