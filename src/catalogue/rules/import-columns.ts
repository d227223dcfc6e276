import type { SheetPart } from './completeness.ts'

/**
 * A catalogue as one table: one row for each item, in the order of SIPPN (decree, requirements, procedure,
 * time, fees, product, complaints, then the rest), each row naming its service and which part it belongs to.
 * One table and not one a component, because CSV has no sheets and because a row can be copied, filtered and
 * counted by anybody who has used a spreadsheet. The order of the rows is the order of the items; there is no
 * second one in a column of numbers that could contradict it. Headings are Indonesian in every language.
 */
export const importHeadings = {
  service: 'layanan',
  part: 'komponen',
  code: 'kode',
  textId: 'isi (id)',
  textEn: 'isi (en)',
  cases: 'kasus',
  conditionId: 'syarat keadaan (id)',
  conditionEn: 'syarat keadaan (en)',
  noteId: 'catatan (id)',
  noteEn: 'catatan (en)',
  formName: 'formulir',
  formFile: 'berkas formulir',
  whoId: 'pelaksana (id)',
  whoEn: 'pelaksana (en)',
  minutes: 'menit',
  amount: 'jumlah',
  unit: 'satuan',
  rupiah: 'tarif',
  wordsId: 'rumus (id)',
  wordsEn: 'rumus (en)',
  expression: 'perhitungan',
  rounding: 'pembulatan',
  basis: 'dasar hukum',
  byOffice: 'ditetapkan kantor',
  validFrom: 'berlaku mulai',
  validTo: 'berlaku sampai',
  letter: 'huruf',
  owner: 'instansi',
} as const

export type ImportColumn = keyof typeof importHeadings

/** A row by its columns; every cell a text, empty where nothing stands. */
export type ImportRow = Readonly<Record<ImportColumn, string>>

/** What a row may be: a part of the sheet, or an input of the fee above it. */
export type RowPart = SheetPart | 'input'

type PartForm = Readonly<{ part: RowPart; name: string; columns: readonly ImportColumn[] }>

const both = ['textId', 'textEn'] as const
const condition = ['conditionId', 'conditionEn'] as const

/** The parts as they are named in the table, in its order, and which columns each of them fills. */
export const importParts: readonly PartForm[] = [
  { part: 'name', name: 'nama layanan', columns: [...both, 'letter', 'owner'] },
  { part: 'summary', name: 'ringkasan', columns: both },
  { part: 'slogan', name: 'semboyan', columns: both },
  { part: 'decree', name: 'no. sk', columns: ['textId'] },
  { part: 'cases', name: 'kasus', columns: ['code', ...both] },
  {
    part: 'requirements',
    name: 'persyaratan',
    columns: ['code', ...both, 'cases', ...condition, 'noteId', 'noteEn', 'formName', 'formFile'],
  },
  { part: 'procedure', name: 'prosedur', columns: [...both, 'whoId', 'whoEn', 'minutes'] },
  { part: 'time', name: 'waktu', columns: [...both, 'amount', 'unit', 'byOffice'] },
  {
    part: 'fees',
    name: 'biaya',
    columns: [
      ...[...both, 'cases', ...condition, 'rupiah', 'wordsId', 'wordsEn', 'expression', 'rounding'],
      ...['basis', 'byOffice', 'validFrom', 'validTo'],
    ] as const,
  },
  { part: 'input', name: 'bahan hitung', columns: ['code', ...both, 'amount', 'unit'] },
  { part: 'product', name: 'produk', columns: both },
  { part: 'complaints', name: 'pengaduan', columns: both },
  { part: 'legal', name: 'dasar hukum', columns: ['basis'] },
  { part: 'facilities', name: 'sarana', columns: both },
  { part: 'competence', name: 'kompetensi', columns: both },
  { part: 'supervision', name: 'pengawasan', columns: both },
  { part: 'staffing', name: 'jumlah pelaksana', columns: both },
  { part: 'guarantee', name: 'jaminan', columns: both },
  { part: 'safety', name: 'keamanan', columns: both },
  { part: 'evaluation', name: 'evaluasi', columns: both },
  { part: 'guide', name: 'panduan', columns: both },
  { part: 'lifeEvents', name: 'peristiwa hidup', columns: ['code'] },
  { part: 'keywords', name: 'kata kunci', columns: ['textId'] },
  { part: 'source', name: 'sumber', columns: both },
]

/** How the roundings of a formula are written in a table. */
export const roundingNames = { down: 'bawah', nearest: 'terdekat', up: 'atas' } as const

export const importColumns: readonly ImportColumn[] = [
  ...(['service', 'part', 'code', 'textId', 'textEn', 'cases', 'conditionId', 'conditionEn'] as const),
  ...(['noteId', 'noteEn', 'formName', 'formFile', 'whoId', 'whoEn', 'minutes', 'amount', 'unit'] as const),
  ...(['rupiah', 'wordsId', 'wordsEn', 'expression', 'rounding', 'basis', 'byOffice'] as const),
  ...(['validFrom', 'validTo', 'letter', 'owner'] as const),
]

/** A row in which nothing stands. */
export const emptyRow: ImportRow = {
  ...{ service: '', part: '', code: '', textId: '', textEn: '', cases: '', conditionId: '', conditionEn: '' },
  ...{ noteId: '', noteEn: '', formName: '', formFile: '', whoId: '', whoEn: '', minutes: '', amount: '' },
  ...{ unit: '', rupiah: '', wordsId: '', wordsEn: '', expression: '', rounding: '', basis: '' },
  ...{ byOffice: '', validFrom: '', validTo: '', letter: '', owner: '' },
}

/** Several values in one cell, parted by semicolons; one that stands within a value is written `\;`. */
export function joined(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ')
}

/** The values of such a cell. */
export function parted(cell: string): string[] {
  const pieces = cell.match(/(?:\\.|[^\\;]|\\$)+/gs) ?? []
  return pieces.map((piece) => piece.replace(/\\([\\;])/g, '$1').trim()).filter((piece) => piece !== '')
}
