import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { dayIn, numberIn, rupiahIn, truthIn, wholeIn } from '../../src/catalogue/rules/import-cells.ts'
import { joined, parted } from '../../src/catalogue/rules/import-columns.ts'
import type { CatalogueAround, ImportRead } from '../../src/catalogue/rules/import-entries.ts'
import { servicesOfJson } from '../../src/catalogue/rules/import-json.ts'
import { planOf } from '../../src/catalogue/rules/import-plan.ts'
import { type PlacedRow, servicesOfRows } from '../../src/catalogue/rules/import-rows.ts'
import type { TabledService } from '../../src/catalogue/rules/import-table.ts'
import type { OfficeFile } from '../../src/catalogue/rules/office-file.ts'
import { readCsv, writeCsv } from '../../src/platform/csv.ts'
import { demoOffices } from '../../src/seed.ts'
import { placedRows } from '../support/catalogue-files.ts'

let offices: OfficeFile[] = []
beforeAll(async () => {
  offices = await demoOffices()
})

const around = (office: OfficeFile): CatalogueAround => ({
  regulations: office.regulations,
  lifeEvents: office.lifeEvents,
  groups: office.groups.map(({ letter }) => letter),
  agencies: office.agencies.map(({ code }) => code),
  forms: ['a'.repeat(64)],
  services: office.services,
})
const sukamaju = (): OfficeFile => {
  const [office] = offices
  if (office === undefined) throw new Error('the demo has no office')
  return office
}
const serviceOf = (code: string): TabledService => {
  const found = sukamaju().services.find((each) => each.code === code)
  if (found === undefined) throw new Error(`no ${code}`)
  return found
}
const read = (rows: readonly PlacedRow[]) => servicesOfRows(rows, around(sukamaju()))
const faultsIn = (taken: ImportRead) =>
  taken.ok ? [] : taken.faults.map(({ row, column, problem }) => `${row} ${column} ${problem}`)
/** A row of the table of one service, counted from 1 among those of a component, with other cells. */
const withCells = (code: string, component: string, place: number, cells: Partial<PlacedRow['cells']>) => {
  const rows = placedRows([serviceOf(code)])
  const those = rows.filter((row) => row.cells.part === component)
  const target = those[place - 1]
  if (target === undefined) throw new Error(`no ${component}`)
  const changed = rows.map((row) => (row === target ? { ...row, cells: { ...row.cells, ...cells } } : row))
  return {
    row: target.row,
    faults: faultsIn(read(changed)).map((line) =>
      line.replace(/^\d+/, (n) => String(Number(n) - target.row)),
    ),
  }
}

describe('a table of services', () => {
  test('comes back to the same, for every service of both offices and through a file', () => {
    for (const office of offices) {
      const rows = placedRows(office.services)
      const text = writeCsv(rows.map(({ cells }) => Object.values(cells)))
      const table = readCsv(text)
      expect(table.ok && table.rows).toEqual(rows.map(({ cells }) => Object.values(cells)))
      const taken = servicesOfRows(rows, around(office))
      expect(faultsIn(taken)).toEqual([])
      if (!taken.ok) throw new Error('not taken')
      const present = office.services.map(({ code, letter, owner, sheet }) => ({
        ...{ code, letter, owner, draft: null },
        base: { version: 1, sheet },
      }))
      const plan = planOf(taken.services, present, around(office))
      expect(plan.filter(({ kind }) => kind !== 'same').map(({ code }) => code)).toEqual([])
      expect(plan).toHaveLength(office.services.length)
    }
  })

  const word = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '')
  const said = fc.record({ id: word, en: word }).map(({ id, en }) => ({ id: id.trim(), en: en.trim() }))

  test('says every text and every reference as it was, whatever is in it', () => {
    fc.assert(
      fc.property(said, said, word, (what, note, articles) => {
        const { sheet, ...service } = serviceOf('SKCK')
        const [first, ...others] = sheet.requirements ?? []
        if (first === undefined) throw new Error('SKCK asks for nothing')
        const form = { file: 'a'.repeat(64), name: what.id }
        const legal = [{ regulation: 'PP-76-2020', articles: articles.trim() }, { regulation: 'PP-76-2020' }]
        const requirements = [{ ...first, text: what, note, form }, ...others]
        const written = { ...sheet, product: what, decree: what.id, legal, requirements }
        expect(read(placedRows([{ ...service, sheet: written }]))).toEqual({
          ok: true,
          services: [{ ...pick(service), sheet: written }],
        })
      }),
      { numRuns: 60 },
    )
  })

  test('parts several values in one cell, whatever is in them', () => {
    const value = fc
      .string()
      .map((text) => text.trim())
      .filter((text) => text !== '')
    fc.assert(
      fc.property(fc.array(value), (values) => {
        expect(parted(joined(values))).toEqual(values)
      }),
    )
  })

  test.each([
    ['persyaratan', 1, { textEn: ' ' }, ['0 isi (en) text']],
    ['persyaratan', 1, { textId: '', textEn: '' }, ['0 isi (id) text', '0 isi (en) text']],
    ['persyaratan', 1, { code: 'kartu keluarga' }, ['0 kode code']],
    ['persyaratan', 1, { cases: 'LAMA' }, ['0 kasus case']],
    ['persyaratan', 1, { formName: 'F-1.02' }, ['0 berkas formulir form']],
    ['persyaratan', 1, { formName: 'F', formFile: 'b'.repeat(64) }, ['0 berkas formulir form']],
    ['persyaratan', 1, { rupiah: '5000' }, ['0 tarif foreign']],
    ['prosedur', 2, { minutes: 'lima' }, ['0 menit whole']],
    ['prosedur', 2, { part: 'langkah' }, ['0 komponen part']],
    ['prosedur', 2, { part: 'ringkasan', whoId: '', whoEn: '', minutes: '' }, ['0 komponen double']],
    ['waktu', 1, { unit: 'bulan' }, ['0 satuan timeUnit']],
    ['waktu', 1, { amount: '0' }, ['0 jumlah whole']],
    ['waktu', 1, { byOffice: 'mungkin' }, ['0 ditetapkan kantor yes']],
    ['biaya', 1, { rupiah: 'tiga puluh ribu' }, ['0 tarif whole']],
    ['biaya', 1, { rupiah: '' }, ['0 tarif amountOrFormula']],
    ['biaya', 1, { byOffice: 'ya' }, ['0 dasar hukum basisOrOffice']],
    ['biaya', 1, { basis: 'PP-99-2099' }, ['0 dasar hukum regulation']],
    ['biaya', 1, { validFrom: '2026-13-01' }, ['0 berlaku mulai day']],
    ['biaya', 1, { validFrom: '2/2/2026', validTo: '1/2/2026' }, ['0 berlaku sampai backwards']],
    ['nama layanan', 1, { letter: 'A' }, ['0 huruf otherGroup']],
    ['nama layanan', 1, { owner: 'KUA' }, ['0 instansi otherAgency']],
    ['dasar hukum', 1, { basis: 'UU 25/2009' }, ['0 dasar hukum regulation']],
  ])('tells a fault in %s %i with %j at its row and column', (component, place, cells, faults) => {
    expect(withCells('SKCK', component, place, cells).faults).toEqual(faults)
  })

  test.each([
    ['bahan hitung', 1, { code: 'Harga Jual' }, '0 kode inputName'],
    ['bahan hitung', 1, { unit: 'kilo' }, '0 satuan inputUnit'],
    ['bahan hitung', 1, { amount: 'banyak' }, '0 jumlah number'],
    ['biaya', 1, { expression: 'value -' }, '0 perhitungan expression'],
    ['biaya', 1, { rounding: 'kira-kira' }, '0 pembulatan rounding'],
    ['biaya', 1, { wordsEn: '' }, '0 rumus (en) text'],
  ])('tells a fault in the formula of a fee, %s %i with %j', (component, place, cells, fault) => {
    expect(withCells('BPHTB', component, place, cells).faults).toContain(fault)
  })

  test('asks a new service for a letter and an agency that are there', () => {
    const fresh = { ...serviceOf('SKCK'), code: 'SKTM' }
    expect(read(placedRows([fresh])).ok).toBe(true)
    const lost = placedRows([{ ...fresh, letter: 'Z', owner: 'PARKIR' }])
    expect(faultsIn(read(lost))).toEqual(['2 huruf group', '2 instansi agency'])
  })

  test('makes a code where none was written, and passes over rows that nobody filled in', () => {
    const rows = placedRows([serviceOf('SKCK')])
    const bare = rows.map((row) =>
      row.cells.part === 'persyaratan' ? { ...row, cells: { ...row.cells, code: '', cases: '' } } : row,
    )
    const [first] = rows
    if (first === undefined) throw new Error('no rows')
    const { textId: _, ...cells } = { ...first.cells, textEn: '', letter: '', owner: '' }
    const blank = { row: 99, cells: { ...cells, textId: '', part: 'semboyan' } }
    const taken = read([...bare, blank])
    expect(faultsIn(taken)).toEqual([])
    const codes = taken.ok ? (taken.services[0]?.sheet.requirements ?? []).map(({ code }) => code) : []
    expect(new Set(codes).size).toBe(serviceOf('SKCK').sheet.requirements?.length)
  })

  test('keeps an input below its fee', () => {
    const rows = placedRows([serviceOf('BPHTB')])
    const input = rows.find(({ cells }) => cells.part === 'bahan hitung')
    if (input === undefined) throw new Error('no input')
    const moved = [{ ...input, row: 1 }, ...rows.filter((row) => row !== input)]
    expect(faultsIn(read(moved))).toContain('1 komponen orphan')
  })

  test('stops at what nobody could read', () => {
    const rows = placedRows([serviceOf('SKCK')])
    const step = rows.find(({ cells }) => cells.part === 'prosedur')
    if (step === undefined) throw new Error('no step')
    const many = Array.from({ length: 301 }, (_, index) => ({ ...step, row: index + 2 }))
    expect(faultsIn(read(many))).toContain('302 layanan tooMany')
    const [name] = rows
    if (name === undefined) throw new Error('no rows')
    const services = Array.from({ length: 201 }, (_, index) => ({
      row: index + 2,
      cells: { ...name.cells, service: `S${index}` },
    }))
    expect(faultsIn(read(services))).toEqual(['202 layanan tooManyServices'])
  })
})

describe('JSON of the open catalogue', () => {
  const json = (services: unknown) => servicesOfJson(JSON.stringify({ services }), around(sukamaju()))

  test('brings the same services as the table, and what is worked out is passed over', () => {
    const services = sukamaju().services.map(({ code, letter, owner, sheet }) => ({
      ...{ code, letter, owner: { code: owner, id: 'x', en: 'x' }, group: { id: 'x', en: 'x' }, version: 7 },
      ...{ validFrom: '2020-01-01', validTo: null, publishedAt: 'x', hours: {}, closures: [], today: {} },
      ...{ regulations: [], stock: null, quota: null, suspension: null },
      ...sheet,
      fees: sheet.fees.map((fee) => ({ ...fee, isCharged: true })),
    }))
    expect(json(services)).toEqual({
      ok: true,
      services: sukamaju().services.map((each) => ({ ...pick(each), sheet: each.sheet })),
    })
  })

  test('tells a fault by service and member', () => {
    const { sheet, ...placed } = serviceOf('SKCK')
    const faults = (change: object) => {
      const taken = json([{ ...pick(placed), ...sheet, ...change }])
      return taken === null ? 'unread' : faultsIn(taken)
    }
    expect(faults({ slogann: 'x' })).toEqual(['1 slogann unknown'])
    expect(faults({ product: 'SKCK' })).toEqual(['1 product text'])
    expect(faults({ fees: [{ what: { id: 'a', en: 'b' }, amountRupiah: 1.5, setByOffice: true }] })).toEqual([
      '1 fees.1.amountRupiah whole',
    ])
    expect(faults({ code: 5 })).toContain('1 code code')
    expect(servicesOfJson('{"services": [', around(sukamaju()))).toBeNull()
    expect(servicesOfJson('[]', around(sukamaju()))).toBeNull()
  })
})

test.each([
  [wholeIn, '1.500', 1500],
  [wholeIn, '1.5', '1.5'],
  [wholeIn, ' 7 ', 7],
  [wholeIn, '', undefined],
  [wholeIn, '-3', '-3'],
  [rupiahIn, 'Rp 350.000,00', 350_000],
  [rupiahIn, 'Rp350.000,-', 350_000],
  [rupiahIn, '350,5', '350,5'],
  [numberIn, '0,5', 0.5],
  [numberIn, '1.125', 1.125],
  [numberIn, '1e3', 1000],
  [dayIn, '17/8/2026', '2026-08-17'],
  [dayIn, '2026-08-17', '2026-08-17'],
  [dayIn, 'besok', 'besok'],
  [truthIn, 'Ya', true],
  [truthIn, 'tidak', undefined],
  [truthIn, 'mungkin', 'mungkin'],
])('%o reads %j', (readCell, cell, value) => {
  expect(readCell(cell)).toEqual(value)
})

function pick({ code, letter, owner }: Pick<TabledService, 'code' | 'letter' | 'owner'>) {
  return { code, letter, owner }
}
