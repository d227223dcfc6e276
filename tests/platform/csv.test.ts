import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv, writeCsv } from '../../src/platform/csv.ts'

const rowsOf = (text: string) => {
  const read = readCsv(text)
  return read.ok ? read.rows : `line ${read.line}`
}

describe('a table is read', () => {
  test.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'as the standard writes it',
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'with other ends of lines and none at the end',
    ],
    ['\uFEFFa,b', [['a', 'b']], 'without its byte order mark'],
    ['"a, b","say ""yes"""', [['a, b', 'say "yes"']], 'with quotes around commas and quotes'],
    ['"two\r\nlines",b', [['two\r\nlines', 'b']], 'with an end of line in a cell'],
    [
      'a;b\nc,c;d',
      [
        ['a', 'b'],
        ['c,c', 'd'],
      ],
      'with semicolons, as spreadsheets here write them',
    ],
    [
      'a,\n,b\n',
      [
        ['a', ''],
        ['', 'b'],
      ],
      'with empty cells',
    ],
    [
      'a,b\n\n,\nc,d\n\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'without its empty lines',
    ],
    ["'=1+1,it's", [['=1+1', "it's"]], 'without the guard before a formula'],
    ['', [], 'when there is nothing'],
  ])('%j', (text, rows, _why) => {
    expect(rowsOf(text)).toEqual(rows)
  })

  test.each([
    ['a,b\n"c,d\n', 2],
    ['a,b\n\nc"c,d', 3],
    ['"a"b', 1],
  ])('%j is no table, and the line is named', (text, line) => {
    expect(rowsOf(text)).toBe(`line ${line}`)
  })
})

describe('a table is written', () => {
  test('with a byte order mark, quotes where they are needed, and CRLF', () => {
    expect(
      writeCsv([
        ['a', 'b, c'],
        ['"', 'd\ne'],
      ]),
    ).toBe('\uFEFFa,"b, c"\r\n"""","d\ne"\r\n')
  })

  test.each(['=1+1', '+62', '-1', '@SUM(A1)', '\t=1'])(
    '%j is guarded, so that nothing computes it',
    (cell) => {
      expect(writeCsv([[cell]])).toMatch(/^\uFEFF"?'/)
    },
  )

  test('and read again as it was, whatever stands in it', () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^['=+\-@,;"\r\n\t]{0,6}$/))
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 5 })
    fc.assert(
      fc.property(table, (rows) => {
        const all = [['a', 'b'], ...rows.filter((row) => row.some((value) => value !== ''))]
        expect(rowsOf(writeCsv(all))).toEqual(all)
      }),
      { numRuns: 300 },
    )
  })
})
