import type { FieldError } from '../../../../views/components/error-summary.tsx'
import type { DraftSheet } from '../../../catalogue/rules/draft.ts'
import { type Fee, feeShape } from '../../../catalogue/rules/fee.ts'
import { type Language, wordsOf } from '../../../words/language.ts'
import { casesIn } from './list-sections.ts'
import { isBlank, rowsIn, typedRows } from './rows.ts'
import {
  bothIfAny,
  bothIn,
  isTicked,
  lineIfAny,
  lineIn,
  messageAt,
  type Typed,
  typedBoth,
  wholeIn,
} from './typed.ts'

/** A fee as it stands in a form: the rows `i` are the inputs of a formula, the rows `b` its legal basis. */
export function typedFee(fee: Fee | null): Typed {
  const { what, cases = [], condition, amountRupiah, formula, basis = [], setByOffice } = fee ?? {}
  return {
    ...typedBoth('what', what),
    ...Object.fromEntries(cases.map((each) => [`case-${each}`, 'on'])),
    ...typedBoth('condition', condition),
    kind: formula === undefined ? 'amount' : 'formula',
    ...(amountRupiah !== undefined && { amount: String(amountRupiah) }),
    ...typedBoth('words', formula?.words),
    expression: formula?.expression ?? '',
    rounding: formula?.rounding ?? 'down',
    ...typedRows(
      (formula?.inputs ?? []).map(({ name, label, unit, example }) => ({
        ...{ name, unit, example: String(example) },
        ...typedBoth('label', label),
      })),
      'i',
      SPARE_INPUTS,
    ),
    ...typedRows(
      basis.map((reference) => ({ ...reference })),
      'b',
    ),
    ...(setByOffice && { setByOffice: 'on' }),
    validFrom: fee?.validFrom ?? '',
    validTo: fee?.validTo ?? '',
  }
}

/** The same that was typed, with empty rows to go on writing in. */
export function withEmptyRows(typed: Typed): Typed {
  return {
    ...typed,
    ...typedRows(rowsIn(typed, 'i'), 'i', SPARE_INPUTS),
    ...typedRows(rowsIn(typed, 'b'), 'b'),
  }
}

/** Most formulas have a price and an allowance. */
const SPARE_INPUTS = 2

/** The fee that was typed, or what is wrong with it, field by field. */
export function readFee(
  typed: Typed,
  sheet: DraftSheet,
  language: Language,
): { fee: Fee | null; errors: readonly FieldError[] } {
  const read = feeShape.safeParse(candidate(typed, sheet))
  const faults = read.error?.issues.map(({ path }) => faultAt(path, typed, language)) ?? []
  const from = lineIn(typed, 'validFrom')
  const to = lineIn(typed, 'validTo')
  const { wrong } = wordsOf(language).adminDrafts
  const backwards: [string, string][] =
    from !== '' && to !== '' && to < from ? [['validTo', wrong.backwards]] : []
  const errors = [...new Map([...faults, ...backwards])].map(([field, message]) => ({ field, message }))
  return { fee: read.success && errors.length === 0 ? read.data : null, errors }
}

function candidate(typed: Typed, sheet: DraftSheet): unknown {
  const basis = filled(typed, 'b').map(({ row }) => ({
    regulation: lineIn(row, 'regulation'),
    ...lineIfAny(row, 'articles'),
  }))
  return {
    what: bothIn(typed, 'what'),
    ...casesIn(typed, sheet),
    ...bothIfAny(typed, 'condition'),
    ...(lineIn(typed, 'kind') === 'formula'
      ? { formula: formulaIn(typed) }
      : { amountRupiah: wholeIn(typed, 'amount') }),
    ...(basis.length > 0 && { basis }),
    ...(isTicked(typed, 'setByOffice') && { setByOffice: true }),
    ...lineIfAny(typed, 'validFrom'),
    ...lineIfAny(typed, 'validTo'),
  }
}

function formulaIn(typed: Typed): unknown {
  const inputs = filled(typed, 'i').map(({ row }) => ({
    name: lineIn(row, 'name'),
    label: bothIn(row, 'label'),
    unit: lineIn(row, 'unit'),
    example: Number(lineIn(row, 'example') || 'none'),
  }))
  return {
    words: bothIn(typed, 'words'),
    ...lineIfAny(typed, 'expression'),
    ...(inputs.length > 0 && { inputs }),
    ...(lineIn(typed, 'expression') !== '' && { rounding: lineIn(typed, 'rounding') }),
  }
}

/** The rows of a list that say something, with their places; a unit alone, which is always chosen, says nothing. */
function filled(typed: Typed, list: string): { row: Typed; place: number }[] {
  return rowsIn(typed, list).flatMap((row, place) => {
    const { unit: _, ...rest } = row
    return isBlank(rest) ? [] : [{ row, place }]
  })
}

/** Which field a fault leads to, and what is said there. */
function faultAt(path: readonly PropertyKey[], typed: Typed, language: Language): [string, string] {
  const message = messageAt(path, language)
  const [part, second, index, ...rest] = path
  if (part === undefined) return ['setByOffice', wordsOf(language).adminDrafts.wrong.basis]
  if (part === 'amountRupiah') return ['amount', message]
  if (part === 'basis') {
    const { place = 0 } = filled(typed, 'b')[Number(second)] ?? {}
    return [`b${place}-${[index, ...rest].join('_')}`, message]
  } else if (part === 'formula' && second === 'inputs') {
    const { place = 0 } = filled(typed, 'i')[Number(index)] ?? {}
    return [`i${place}-${rest.join('_')}`, message]
  } else if (part === 'formula') {
    return [path.slice(1).join('_'), message]
  } else {
    return [path.join('_'), message]
  }
}
