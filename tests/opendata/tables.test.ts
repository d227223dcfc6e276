import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { suspendService } from '../../src/catalogue/suspend-service.ts'
import type { Published } from '../../src/opendata/published.ts'
import { typeOf } from '../../src/opendata/rules/column-types.ts'
import {
  columnsOf,
  datasetNames,
  meaningsOf,
  type StandingName,
  standingDatasets,
} from '../../src/opendata/rules/columns.ts'
import { cellsOf, type Table } from '../../src/opendata/rules/table.ts'
import { standingTable } from '../../src/opendata/rules/tables.ts'
import { linksOf } from '../../src/web/http/links.ts'
import { columns as meanings } from '../../src/words/columns.id.ts'
import { withFullSheet } from '../support/published.ts'
import { openWorld, type World } from '../support/world.ts'

let world: World
let sukamaju: Published

beforeAll(async () => {
  world = await openWorld()
  sukamaju = await withFullSheet(world)
})
afterAll(() => world.close())

const table = (name: StandingName, { facts } = sukamaju): Table =>
  standingTable(name, facts, linksOf(world.house(), facts.office.slug))

const codes = (name: StandingName) => table(name).rows.map((row) => row[columnsOf[name][0]])

describe('a column', () => {
  const all = datasetNames.flatMap((name) => columnsOf[name].map((column) => [name, column] as const))

  test.each(all)('of %s called %s is explained in both languages', (_, column) => {
    const { id, en } = meaningsOf(column)
    expect(id).not.toBe(column)
    expect(en).not.toBe(column)
    expect(en).not.toBe(id)
  })

  test('is explained only when a table has it', () => {
    const used = new Set(all.map(([, column]) => column.replace(/_(id|en)$/, '')))
    expect([...used].sort()).toEqual(Object.keys(meanings).sort())
  })

  test('stands once in its table, and after the code that tells the rows apart', () => {
    for (const name of datasetNames) expect(new Set(columnsOf[name]).size).toBe(columnsOf[name].length)
  })

  const shapes = {
    text: /^[\s\S]*$/,
    list: /^[^|]+(\|[^|]+)*$/,
    integer: /^\d+$/,
    boolean: /^(true|false)$/,
    date: /^\d{4}-\d{2}-\d{2}$/,
    time: /^\d{2}:\d{2}$/,
    datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}[+-]\d{2}:\d{2}$/,
    json: /^[[{]/,
    url: /^https?:\/\//,
  }

  test.each(standingDatasets)('of %s holds what it says it holds', (name) => {
    const { columns, rows } = table(name)
    for (const row of rows) {
      for (const [index, cell] of cellsOf(columns, row).entries()) {
        const column = columns[index] ?? 'office'
        if (cell !== '')
          expect([column, cell]).toEqual([column, expect.stringMatching(shapes[typeOf(column)])])
      }
    }
  })
})

describe('a row', () => {
  test.each(standingDatasets)('of %s has a code of its own', (name) => {
    const known = codes(name)
    expect(known.length).toBeGreaterThan(0)
    expect(new Set(known).size).toBe(known.length)
    expect(known).not.toContain(null)
  })

  test('is found by the code with which another refers to it', () => {
    const led = (from: StandingName, column: string, into: StandingName) => {
      const referred = table(from).rows.flatMap((row) => [row[column] ?? []].flat().map(String))
      expect(codes(into)).toEqual(expect.arrayContaining([...new Set(referred)]))
      return referred.length
    }
    expect(led('requirements', 'service', 'services')).toBeGreaterThan(50)
    expect(led('steps', 'service', 'services')).toBeGreaterThan(50)
    expect(led('fees', 'regulations', 'regulations')).toBeGreaterThan(10)
    expect(led('services', 'life_events', 'life_events')).toBeGreaterThan(16)
    expect(led('life_events', 'services', 'services')).toBeGreaterThan(16)
    expect(led('requirements', 'cases', 'cases')).toBeGreaterThan(10)
    expect(led('fees', 'cases', 'cases')).toBeGreaterThan(5)
    expect(led('counters', 'services', 'services')).toBeGreaterThan(10)
    expect(led('standards', 'service', 'services')).toBeGreaterThan(16)
  })

  test('keeps its code when the standard gets another version', async () => {
    expect(codes('requirements')).toContain('sukamaju/KK/FC-KTP')
    expect(codes('standards').filter((code) => String(code).startsWith('sukamaju/KK/'))).toEqual([
      'sukamaju/KK/v2',
      'sukamaju/KK/v1',
    ])
  })
})

describe('the tables', () => {
  test('say of each service what its sheet says, in both languages', () => {
    expect(table('services').rows[0]).toMatchObject({
      service: 'sukamaju/KK',
      url: 'http://antrean.test/sukamaju/layanan/KK',
      name_id: 'Kartu Keluarga',
      name_en: 'Family card (KK)',
      agency: 'DUKCAPIL',
      time_amount: 1,
      time_unit: 'hari_kerja',
      is_time_set_by_office: true,
      version: 2,
      valid_to: null,
      life_events: ['sukamaju/event/MENIKAH'],
      is_suspended: false,
    })
  })

  test('keep every version of a standard with all that it said', () => {
    const versions = table('standards').rows.filter(({ service }) => service === 'sukamaju/KK')
    expect(versions.map((row) => [row.version, row.valid_from, row.valid_to, row.is_in_force])).toEqual([
      [2, '2026-04-06', null, true],
      [1, '2025-07-01', '2026-04-05', false],
    ])
    expect(versions[1]?.sheet).toMatchObject({ name: { id: 'Kartu Keluarga' } })
  })

  test('name the price of a fee, its law and that it is due', () => {
    const fees = table('fees').rows.filter(({ service }) => service === 'sukamaju/SIM-BARU')
    expect(fees[0]).toMatchObject({
      fee: 'sukamaju/SIM-BARU/fee/1',
      amount_rupiah: 120_000,
      currency: 'IDR',
      basis: 'PP 76/2020',
      regulations: ['sukamaju/regulation/PP-76-2020'],
      is_charged: true,
    })
  })

  test('say that a fee is not due while its law has lapsed, and before it begins', () => {
    const { facts } = sukamaju
    const regulations = facts.regulations.map((law) =>
      law.code === 'PP-76-2020' ? { ...law, validTo: '2026-04-05' } : law,
    )
    const services = facts.services.map((service) => ({ ...service, regulations }))
    const lapsed = table('fees', { ...sukamaju, facts: { ...facts, services, regulations } })
    const due = (code: string) =>
      lapsed.rows.filter(({ service }) => service === `sukamaju/${code}`).map((row) => row.is_charged)
    expect(due('SIM-BARU')).toEqual([false, false, false, false])
    expect(due('KK')).toEqual([true, true])
  })

  test('tell a formula in words, as a calculation and with its inputs', () => {
    const formula = table('fees').rows.find(({ fee }) => fee === 'sukamaju/KK/fee/2')
    expect(formula).toMatchObject({
      amount_rupiah: null,
      formula_en: 'days × Rp1,000',
      expression: 'hari * 1000',
      inputs: [{ name: 'hari', unit: 'hari', example: 3 }],
      cases: ['sukamaju/KK/case/HILANG'],
      valid_to: '2026-12-31',
    })
  })

  test('write a list with bars in CSV, and what is deeper as JSON', () => {
    const { columns, rows } = table('fees')
    const cells = cellsOf(columns, { ...rows[1], regulations: ['a', 'b'] })
    expect(cells[columns.indexOf('regulations')]).toBe('a|b')
    expect(JSON.parse(cells[columns.indexOf('inputs')] ?? '')).toEqual(rows[1]?.inputs)
    expect(cells[columns.indexOf('amount_rupiah')]).toBe('')
  })

  test('say why a service is suspended, and until when', async () => {
    const reason = { id: 'Blangko habis', en: 'Out of blanks' }
    await world
      .house()
      .perform('system', (work) =>
        suspendService(work, 'waringin', 'SKTM', { reason, expectedBack: '2026-04-13' }),
      )
    const { rows } = table('services', await world.house().published('waringin'))
    expect(rows.find(({ code }) => code === 'SKTM')).toMatchObject({
      is_suspended: true,
      suspension_reason_en: 'Out of blanks',
      expected_back: '2026-04-13',
    })
  })

  test('never say who did something', async () => {
    const text = JSON.stringify(standingDatasets.map((name) => table(name).rows))
    expect(text).not.toMatch(/"system"|officer:|token:/)
  })
})
