import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readWorkbook, writeWorkbook } from '../../src/platform/workbook.ts'

const limits = { rows: 20, columns: 10 }
const table = [
  ['layanan', 'isi'],
  ['KTP', 'Kartu Keluarga & "surat" <b>\nbaris kedua'],
  ['', ''],
  ['KK', '=HYPERLINK("http://jahat.example")'],
]
const sheetFile = 'xl/worksheets/sheet1.xml'

/** A workbook in which something has been written otherwise. */
async function altered(change: (markup: string) => string, more: Record<string, Uint8Array> = {}) {
  const files = unzipSync(await writeWorkbook(table, 'Katalog'))
  const sheet = change(strFromU8(files[sheetFile] ?? new Uint8Array()))
  return zipSync({ ...files, [sheetFile]: strToU8(sheet), ...more })
}

const within =
  (cell: string, row = 9) =>
  (markup: string) =>
    markup.replace('</sheetData>', `<row r="${row}">${cell}</row></sheetData>`)

test('a table comes back as it went, each row with its place, and nothing in it is a formula', async () => {
  expect(await readWorkbook(await writeWorkbook(table, 'Katalog'), limits)).toEqual({
    ok: true,
    rows: table.filter(([first]) => first !== ''),
    places: [1, 2, 4],
  })
})

test('numbers and truths are read as they are meant, and blanks far away are passed over', async () => {
  const cells = '<c r="A9"><v>350000</v></c><c r="B9" t="b"><v>1</v></c>'
  const far = '<row r="10"><c r="AMJ10" s="1"/></row><row r="1048576" ht="12.8"/></sheetData>'
  const read = await readWorkbook(
    await altered((markup) => within(cells)(markup).replace('</sheetData>', far)),
    limits,
  )
  expect(read).toMatchObject({ ok: true, places: [1, 2, 4, 9] })
  expect(read.ok && read.rows.at(-1)).toEqual(['350000', 'ya'])
})

test.each([
  ['a formula', within('<c r="B9"><f>1+1</f><v>2</v></c>'), { why: 'formula', cell: 'B9' }],
  ['a cell beyond the rows', within('<c r="A21"><v>1</v></c>', 21), { why: 'too-many-rows' }],
  ['a cell beyond the columns', within('<c r="XFD9"><v>1</v></c>'), { why: 'too-many-columns' }],
  ['the same in other quotes', within("<c r = 'XFD9'><v>1</v></c>"), { why: 'too-many-columns' }],
  ['an address written round about', within('<c r="&#88;FD9"><v>1</v></c>'), { why: 'no-workbook' }],
  ['a row that no spreadsheet has', within('<c r="A1"><v>1</v></c>', 99_999_999), { why: 'too-many-rows' }],
  ['a cell without an address', within('<c><v>1</v></c>'), { why: 'no-workbook' }],
  ['an entity', (markup: string) => `<!DOCTYPE x [<!ENTITY y "z">]>${markup}`, { why: 'no-workbook' }],
  ['a sheet that breaks off', (markup: string) => markup.slice(0, 300), { why: 'no-workbook' }],
])('%s is refused', async (_, change, fault) => {
  expect(await readWorkbook(await altered(change), limits)).toMatchObject({ ok: false, ...fault })
})

test('a workbook with macros is refused', async () => {
  const file = await altered((markup) => markup, { 'xl/vbaProject.bin': new Uint8Array(10) })
  expect(await readWorkbook(file, limits)).toEqual({ ok: false, why: 'macros' })
})

test.each([
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
  ['nothing', new Uint8Array()],
  ['a text', strToU8('layanan,isi')],
  ['a zip of something else', zipSync({ 'readme.txt': strToU8('x') })],
  ['a zip that breaks off', zipSync({ [sheetFile]: strToU8('<sheetData/>'.repeat(999)) }).subarray(0, 60)],
])('%s is no workbook', async (_, bytes) => {
  expect(await readWorkbook(bytes, limits)).toEqual({ ok: false, why: 'no-workbook' })
})

test('a small file that would become a large one is left alone, whatever it says of its size', async () => {
  const size = 32 * 1024 * 1024
  const bomb = Buffer.from(await altered((markup) => markup.padEnd(size, ' ')))
  const said = Buffer.alloc(4)
  said.writeUInt32LE(size)
  const lie = Buffer.alloc(4)
  lie.writeUInt32LE(1000)
  const lying = Buffer.from(bomb)
  for (let at = lying.indexOf(said); at >= 0; at = lying.indexOf(said)) lie.copy(lying, at)
  expect(bomb.length).toBeLessThan(200_000)
  expect(lying.equals(bomb)).toBe(false)
  for (const file of [bomb, lying]) {
    expect(await readWorkbook(file, limits)).toEqual({ ok: false, why: 'too-large' })
  }
})
