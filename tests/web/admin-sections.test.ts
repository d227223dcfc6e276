import { beforeAll, describe, expect, test } from 'vitest'
import { sheetParts } from '../../src/catalogue/rules/completeness.ts'
import type { Sheet } from '../../src/catalogue/rules/standard.ts'
import { demoOffices } from '../../src/seed.ts'
import { readFee, typedFee, withEmptyRows } from '../../src/web/admin/drafts/fee-form.ts'
import { sections } from '../../src/web/admin/drafts/sections.ts'

let sheets: Sheet[] = []

beforeAll(async () => {
  sheets = (await demoOffices()).flatMap(({ services }) => services.map(({ sheet }) => sheet))
})

describe('the forms of a draft', () => {
  test('hold every part of a sheet once, and the fees have forms of their own', () => {
    const held = [...sections.values()].flatMap(({ parts }) => parts)
    expect([...held, 'fees'].sort()).toEqual([...sheetParts].sort())
  })

  test.each([...sections])('in %s every sheet stands as it was, when nothing is typed', (_, section) => {
    expect(sheets.length).toBeGreaterThan(15)
    for (const sheet of sheets) {
      const { parts, emptied, errors } = section.read(section.typed(sheet), 'id', sheet)
      const own = section.parts.filter((part) => sheet[part] !== undefined)
      expect(errors).toEqual([])
      expect(parts).toEqual(Object.fromEntries(own.map((part) => [part, sheet[part]])))
      expect(emptied.some((part) => own.includes(part))).toBe(false)
    }
  })

  test('keep the ends of lines as they were, however a browser sends them', () => {
    const section = sections.get('product')
    const [sheet = {}] = sheets
    const product = { id: 'Satu\nDua', en: 'One\nTwo' }
    const sent = Object.entries(section?.typed({ product }) ?? {}).map(([name, text]) => [
      name,
      text.replaceAll('\n', '\r\n'),
    ])
    expect(section?.read(Object.fromEntries(sent), 'id', sheet).parts).toEqual({ product })
  })

  test('leave every fee as it was, with empty rows or without', () => {
    const all = sheets.flatMap((sheet) => sheet.fees.map((fee) => ({ sheet, fee })))
    expect(all.some(({ fee }) => fee.formula?.expression !== undefined)).toBe(true)
    for (const { sheet, fee } of all) {
      const typed = typedFee(fee)
      expect(readFee(typed, sheet, 'id')).toEqual({ fee: withRounding(fee), errors: [] })
      expect(readFee(withEmptyRows(withEmptyRows(typed)), sheet, 'id').fee).toEqual(withRounding(fee))
    }
  })
})

/** A formula that says nothing of rounding rounds down, and says so once it has been through a form. */
function withRounding(fee: Sheet['fees'][number]) {
  return fee.formula?.expression === undefined
    ? fee
    : { ...fee, formula: { rounding: 'down', ...fee.formula } }
}
