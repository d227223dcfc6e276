import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCsv } from '../../src/platform/csv.ts'
import { type AdminWorld, openAdmin } from '../support/admin.ts'
import { hireAs } from '../support/world.ts'

/** More than the trail is read at a time. */
const LINES = 1_050

let office: AdminWorld

beforeAll(async () => {
  office = await openAdmin()
  const { id } = await hireAs(office.world, 'rina', '=SUM(1+1)', 'officer')
  await office.world.house().perform(`officer:${id}`, async (work) => {
    for (let line = 0; line < LINES; line++) {
      await work.note('sukamaju', 'pin.set', { label: `"${line}", dua\nbaris; &` })
    }
  })
})

afterAll(() => office.close())

const table = async (search: string) => {
  const { html, headers } = await office.getAsAuditor(`/audit.csv${search}`)
  const read = readCsv(html)
  const [heading = [], ...rows] = read.ok ? read.rows : []
  return {
    html,
    headers,
    rows: rows.map((row) => Object.fromEntries(heading.map((name, at) => [name, row[at]]))),
  }
}

/** The cells of every page of a search, one after another. */
async function pages(search: string): Promise<string[][]> {
  const rows: string[][] = []
  let path: string | undefined = `/audit${search}`
  while (path !== undefined) {
    const { html }: { html: string } = await office.getAsAuditor(path)
    const [, body = ''] = /<tbody>(.*)<\/tbody>/s.exec(html) ?? []
    for (const [, row = ''] of body.matchAll(/<tr>(.*?)<\/tr>/gs)) {
      rows.push([...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => plain(cell)))
    }
    const older: string | undefined = /href="\/sukamaju\/admin([^"]*before=\d+)"/.exec(html)?.[1]
    path = older?.replaceAll('&amp;', '&')
  }
  return rows
}

test('page, JSON lines and table tell the same rows, in the same order', async () => {
  const search = '?what=pin.'
  const shown = await pages(search)
  const { rows } = await table(search)
  const lines = (await office.getAsAuditor(`/audit.ndjson${search}`)).html
    .trim()
    .split('\n')
    .map((line) => Object(JSON.parse(line)))
  expect(shown).toHaveLength(LINES)
  expect(rows.map(({ who, what, details }) => [who, what, details])).toEqual(shown)
  expect(
    rows.map(({ id, at, by, name, facts }) => ({ id, at, by, name, facts: JSON.parse(facts ?? '') })),
  ).toEqual(lines.map(({ id, at, by, name, facts }) => ({ id: String(id), at, by, name, facts })))
})

test('the table is one that spreadsheets open without running anything', async () => {
  const { html, headers, rows } = await table('')
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(headers.get('content-disposition')).toBe('attachment; filename="audit-sukamaju.csv"')
  expect(html).not.toMatch(/(?:^|[,\n])"?[=+@-]/)
  expect(rows.some(({ who }) => who === '=SUM(1+1)')).toBe(true)
  const bytes = (await office.getAsAuditor('/audit.csv')).bytes
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(Buffer.from(bytes).indexOf('\uFEFF', 3)).toBe(-1)
})

test('the page leads to both with the search that it shows', async () => {
  const { html } = await office.getAsAuditor('/audit?what=pin.&from=2026-04-06')
  for (const ending of ['csv', 'ndjson']) {
    expect(html).toContain(`href="/sukamaju/admin/audit.${ending}?from=2026-04-06&amp;what=pin."`)
  }
  expect((await table('?from=2026-04-07')).rows).toEqual([])
})

test.each(['csv', 'ndjson'])('a date that is none gives no %s, but the page that says so', async (ending) => {
  const answer = await office.getAsAuditor(`/audit.${ending}?from=kemarin`)
  expect([answer.status, answer.location]).toEqual([303, '/sukamaju/admin/audit?from=kemarin'])
})

function plain(cell: string): string {
  const marks: Readonly<Record<string, string>> = { '&quot;': '"', '&#39;': "'", '&amp;': '&', '&lt;': '<' }
  return cell.replaceAll(/&[#\w]+;/g, (mark) => marks[mark] ?? mark)
}
