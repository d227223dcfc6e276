import { codeFor } from './code-for.ts'
import { type SheetPart, sheetParts } from './completeness.ts'
import { dayIn, numberIn, rupiahIn, truthIn, wholeIn } from './import-cells.ts'
import { type ImportColumn, type ImportRow, parted, type RowPart, roundingNames } from './import-columns.ts'
import type { PartRow } from './import-rows.ts'

type Path = readonly PropertyKey[]

/** A fee, and the inputs that stand below it. */
type FeeRows = Readonly<{ fee: PartRow; inputs: PartRow[] }>

/**
 * The sheet that the rows of one service spell, not yet looked at, and from which row what stands at a path
 * was read.
 */
export function sheetOfRows(rows: readonly PartRow[]): {
  sheet: Readonly<Record<string, unknown>>
  rowAt: (path: Path) => PartRow | undefined
} {
  const of = (part: RowPart) => rows.filter((row) => row.part === part)
  const fees = feesIn(rows)
  const legal = of('legal').flatMap((row) => basisIn(row.cells).map((reference) => ({ row, reference })))
  const parts = sheetParts.flatMap((part): [SheetPart, unknown][] => {
    const own = of(part)
    const [first] = own
    if (first === undefined) return []
    if (part === 'fees') return [[part, fees.map(feeOf)]]
    if (part === 'legal') return [[part, legal.map(({ reference }) => reference)]]
    return [[part, contentOf(part, first.cells, own)]]
  })
  return {
    sheet: Object.fromEntries(parts),
    rowAt: ([part, place, ...rest]) => {
      const index = typeof place === 'number' ? place : 0
      if (part === 'legal') return legal[index]?.row ?? of('legal')[0]
      if (part !== 'fees') return rows.filter((row) => row.part === part)[index]
      const [formula, inputs, input] = rest
      const own = fees[index]
      const isInput = formula === 'formula' && inputs === 'inputs' && typeof input === 'number'
      return isInput ? own?.inputs[input] : own?.fee
    },
  }
}

function feesIn(rows: readonly PartRow[]): FeeRows[] {
  const fees: FeeRows[] = []
  for (const row of rows) {
    if (row.part === 'fees') fees.push({ fee: row, inputs: [] })
    else if (row.part === 'input') fees.at(-1)?.inputs.push(row)
  }
  return fees
}

function contentOf(part: SheetPart, cells: ImportRow, rows: readonly PartRow[]): unknown {
  const all = rows.map((row) => row.cells)
  if (part === 'decree') return cells.textId
  if (part === 'cases') return withCodes(all).map((own) => given({ code: own.code, name: text(own) }))
  if (part === 'requirements') return withCodes(all).map(requirementOf)
  if (part === 'procedure') return all.map(stepOf)
  if (part === 'time') return timeOf(cells)
  if (part === 'guide') return all.map(text)
  if (part === 'lifeEvents') return all.map(({ code }) => codeIn(code))
  if (part === 'keywords') return all.map(({ textId }) => textId)
  return text(cells)
}

/** A code that was left out is made of the text, as on the pages of a draft. */
function withCodes(rows: readonly ImportRow[]): ImportRow[] {
  const used = rows.map(({ code }) => codeIn(code)).filter((code) => code !== '')
  return rows.map((row) => {
    if (row.code.trim() !== '' || row.textId.trim() === '') return { ...row, code: codeIn(row.code) }
    const code = codeFor(row.textId, used)
    used.push(code)
    return { ...row, code }
  })
}

function requirementOf(cells: ImportRow) {
  const form = { file: cells.formFile.trim().toLowerCase(), name: cells.formName.trim() }
  return given({
    ...{ code: cells.code, text: text(cells), ...applying(cells) },
    note: pair(cells, 'noteId', 'noteEn'),
    form: form.file + form.name === '' ? undefined : form,
  })
}

function stepOf(cells: ImportRow) {
  const minutes = wholeIn(cells.minutes)
  return given({ text: text(cells), who: pair(cells, 'whoId', 'whoEn'), minutes })
}

function timeOf(cells: ImportRow) {
  const unit = cells.unit.trim().toLowerCase().replace(/\s+/g, '_')
  const setByOffice = truthIn(cells.byOffice)
  return given({ amount: wholeIn(cells.amount), unit, from: text(cells), setByOffice })
}

function feeOf({ fee: { cells }, inputs }: FeeRows) {
  const rounding = Object.entries(roundingNames).find(
    ([, name]) => name === cells.rounding.trim().toLowerCase(),
  )
  const words = pair(cells, 'wordsId', 'wordsEn')
  const expression = filled(cells.expression)
  const formula = given({
    ...{ words, expression },
    inputs: inputs.length === 0 ? undefined : inputs.map(inputOf),
    rounding: rounding?.[0] ?? filled(cells.rounding),
  })
  const basis = basisIn(cells)
  return given({
    ...{ what: text(cells), ...applying(cells), amountRupiah: rupiahIn(cells.rupiah) },
    formula: Object.keys(formula).length === 0 ? undefined : formula,
    basis: basis.length === 0 ? undefined : basis,
    setByOffice: truthIn(cells.byOffice),
    ...{ validFrom: dayIn(cells.validFrom), validTo: dayIn(cells.validTo) },
  })
}

function inputOf({ cells }: PartRow) {
  const unit = cells.unit.trim().toLowerCase()
  return given({ name: cells.code.trim(), label: text(cells), unit, example: numberIn(cells.amount) })
}

function applying(cells: ImportRow) {
  // Codes have neither commas nor spaces in them: whichever somebody parts them with is understood.
  const cases = cells.cases.split(/[\s,;]+/).filter((code) => code !== '')
  return {
    cases: cases.length === 0 ? undefined : cases.map(codeIn),
    condition: pair(cells, 'conditionId', 'conditionEn'),
  }
}

/** A code, and after the first space the articles. */
function basisIn({ basis }: ImportRow) {
  return parted(basis).map((reference) => {
    const [, regulation = '', articles = ''] = /^(\S+)\s*(.*)$/s.exec(reference) ?? []
    return given({ regulation: codeIn(regulation), articles: filled(articles) })
  })
}

function codeIn(cell: string): string {
  return cell.trim().toUpperCase()
}

function filled(cell: string): string | undefined {
  return cell.trim() === '' ? undefined : cell.trim()
}

function text({ textId, textEn }: ImportRow) {
  return { id: textId, en: textEn }
}

function pair(cells: ImportRow, id: ImportColumn, en: ImportColumn) {
  const both = { id: cells[id], en: cells[en] }
  return (both.id + both.en).trim() === '' ? undefined : both
}

/** Without the members that are not there. */
function given(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}
