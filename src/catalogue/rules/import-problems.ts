import { sheetParts } from './completeness.ts'
import type { ImportColumn, RowPart } from './import-columns.ts'

/** What may be wrong with a catalogue that somebody brings; each has its sentence in the words. */
export type ImportProblem =
  | ReturnType<typeof problemOf>
  /** About rows: */
  | ('part' | 'foreign' | 'orphan' | 'double' | 'unknown' | 'tooMany' | 'tooManyServices')
  /** About codes that lead nowhere: */
  | ('case' | 'regulation' | 'lifeEvent' | 'backwards')
  /** About fees: */
  | ('amountOrFormula' | 'basisOrOffice')
  | ('otherGroup' | 'otherAgency')

/** The column in which a part of a sheet at a path is written. */
export function columnAt(path: readonly PropertyKey[]): { part: RowPart; column: ImportColumn } {
  const part = partAt(path)
  const names = path.slice(1).filter((each) => typeof each !== 'number')
  if (part === 'lifeEvents') return { part, column: 'code' }
  const column = columnsByPath[names.join('.')] ?? 'textId'
  return { part: names[1] === 'inputs' && names.length > 2 ? 'input' : part, column }
}

/** What is wrong where a shape has found something, and at which path: a fee as a whole is wrong in two ways. */
export function problemAt(
  path: readonly PropertyKey[],
  message: string,
): { path: readonly PropertyKey[]; problem: ImportProblem } {
  const { part, column } = columnAt(path)
  if (part !== 'fees' || path.length !== 2) return { path, problem: problemOf(part, column) }
  return message.includes('setByOffice')
    ? { path: [...path, 'basis'], problem: 'basisOrOffice' }
    : { path: [...path, 'amountRupiah'], problem: 'amountOrFormula' }
}

/** What is wrong where a sheet does not hold together. */
export function problemOfCode(path: readonly PropertyKey[]): ImportProblem {
  const last = path.findLast((each) => typeof each === 'string')
  if (last === 'code') return 'double'
  if (last === 'regulation') return 'regulation'
  if (last === 'lifeEvents') return 'lifeEvent'
  return last === 'validTo' ? 'backwards' : 'case'
}

function partAt([name]: readonly PropertyKey[]): RowPart {
  return sheetParts.find((part) => part === name) ?? 'name'
}

function problemOf(part: RowPart, column: ImportColumn) {
  const isInput = part === 'input'
  if (column === 'code') return isInput ? 'inputName' : 'code'
  if (column === 'cases') return 'code'
  if (column === 'formName' || column === 'formFile') return 'form'
  if (column === 'minutes' || column === 'rupiah') return 'whole'
  if (column === 'amount') return isInput ? 'number' : 'whole'
  if (column === 'unit') return isInput ? 'inputUnit' : 'timeUnit'
  if (column === 'expression' || column === 'rounding' || column === 'basis') return column
  if (column === 'byOffice') return 'yes'
  if (column === 'validFrom' || column === 'validTo') return 'day'
  if (column === 'letter') return 'group'
  return column === 'owner' ? 'agency' : 'text'
}

const columnsByPath: Readonly<Record<string, ImportColumn>> = {
  code: 'code',
  ...{ 'text.en': 'textEn', 'name.en': 'textEn', 'from.en': 'textEn', 'what.en': 'textEn', en: 'textEn' },
  cases: 'cases',
  ...{ condition: 'conditionId', 'condition.id': 'conditionId', 'condition.en': 'conditionEn' },
  ...{ note: 'noteId', 'note.id': 'noteId', 'note.en': 'noteEn' },
  ...{ form: 'formFile', 'form.file': 'formFile', 'form.name': 'formName' },
  ...{ who: 'whoId', 'who.id': 'whoId', 'who.en': 'whoEn', minutes: 'minutes' },
  ...{ amount: 'amount', unit: 'unit', setByOffice: 'byOffice', amountRupiah: 'rupiah' },
  ...{ 'formula.words': 'wordsId', 'formula.words.id': 'wordsId', 'formula.words.en': 'wordsEn' },
  ...{ 'formula.expression': 'expression', 'formula.rounding': 'rounding' },
  ...{ 'formula.inputs': 'expression', 'formula.inputs.name': 'code', 'formula.inputs.label.en': 'textEn' },
  ...{ 'formula.inputs.unit': 'unit', 'formula.inputs.example': 'amount' },
  ...{ basis: 'basis', 'basis.regulation': 'basis', 'basis.articles': 'basis' },
  ...{ regulation: 'basis', articles: 'basis', validFrom: 'validFrom', validTo: 'validTo' },
}
