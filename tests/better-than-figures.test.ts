import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readCsv } from '../src/platform/csv.ts'
import { eventsAfter } from '../src/platform/events.ts'
import { tablesOn } from './support/figure-page.ts'
import { liveThroughMorning } from './support/lived-day.ts'
import { recount } from './support/recount.ts'
import { openScreens, type Screens } from './support/screens.ts'

/** The wound that statistics differ from their export, and nobody can count them again. */

let hall: Screens

beforeEach(async () => {
  hall = await openScreens()
})

afterEach(() => hall.close())

describe('in the figures', () => {
  test('the figures on the page are those of the export, cell by cell', async () => {
    await liveThroughMorning(hall)
    const cookie = await hall.world.signedIn('sari', 'supervisor')
    const get = async (path: string) =>
      (await fetch(`${hall.url}/sukamaju/admin/figures${path}`, { headers: { cookie } })).text()
    const page = tablesOn(await get(''))
    const json = figuresShape.parse(JSON.parse(await get('.json')))
    expect([...page.keys()]).toEqual(['services', 'hours', 'counters'])
    expect(page.get('services')?.rows.length).toBeGreaterThan(3)

    for (const name of ['services', 'hours', 'counters'] as const) {
      const rows = page.get(name)?.rows ?? []
      const sheet = readCsv(await get(`/${name}.csv`))
      const [heading = [], ...written] = sheet.ok ? sheet.rows : []
      const columns = heading.slice(2)
      const shown = rows.map(({ name: row, values }) => [row, ...values])
      expect(columns.length).toBe(name === 'counters' ? 3 : 18)
      expect(written.map(([, ...cells]) => cells)).toEqual(shown)

      const told = [...json[name], { ...json.total, name: rows.at(-1)?.name ?? '' }]
      const value = (figure: string | number | null | undefined) => `${figure ?? ''}`
      expect(told.map((row) => [row.name, ...columns.map((column) => value(row[column]))])).toEqual(shown)
      for (const { values, shown: cells } of rows) {
        expect(cells.map(secondsSaid)).toEqual(values.map((each) => (each === '' ? null : Number(each))))
      }
    }
  })

  test('anybody who heard the day can count them again', async () => {
    await liveThroughMorning(hall)
    const { reading } = hall.world.house()
    const cookie = await hall.world.signedIn('sari', 'supervisor')
    const answer = await fetch(`${hall.url}/sukamaju/admin/figures.json`, { headers: { cookie } })
    const { services } = figuresShape.parse(await answer.json())
    const anew = recount(await eventsAfter(reading, 'sukamaju', 0, 10_000))
    expect(anew.length).toBe(services.length)
    for (const { service, counts } of anew) {
      expect(services.find((row) => row.service === service)).toMatchObject(counts)
    }
  })
})

const figureRow = z.looseObject({ name: z.string() }).catchall(z.union([z.string(), z.number(), z.null()]))

const figuresShape = z.object({
  services: z.array(figureRow),
  hours: z.array(figureRow),
  counters: z.array(figureRow),
  total: z.record(z.string(), z.number().nullable()),
})

/** What a cell says: a count, minutes and seconds as seconds, or nothing. */
function secondsSaid(text: string): number | null {
  if (text === '–') return null
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part.replace('.', '')), 0)
}
