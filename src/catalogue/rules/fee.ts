import { z } from 'zod'
import { bilingual } from '../../offices/rules/bilingual.ts'
import { calendarDay } from '../../offices/rules/calendar-day.ts'
import { inputsOf, resultOf, type Values } from './formula.ts'
import { isInForce, type Reference, type Regulation, referenceShape } from './regulation.ts'
import { code, line, some } from './texts.ts'

/** Something that a fee is worked out from, in whole units, with an example to try it with. */
const input = z.strictObject({
  name: z
    .string({ error: 'a short name such as price' })
    .regex(/^[a-z][a-z0-9_]*$/, { error: 'a short name such as price' }),
  label: bilingual,
  unit: z.enum(['rupiah', 'm2', 'cc', 'orang', 'hari', 'lembar', 'x'], {
    error: 'one of rupiah, m2, cc, orang, hari, lembar, x',
  }),
  example: z.number({ error: 'a number' }).min(0, { error: 'a number, 0 or more' }),
})

/** How a fee is worked out: always in words, and, where figures decide it, as a calculation in rupiah. */
const formula = z
  .strictObject({
    words: bilingual,
    expression: line('a calculation such as max(0, price - allowance) * 5 / 100').exactOptional(),
    inputs: some(input, 'inputs').exactOptional(),
    rounding: z.enum(['down', 'nearest', 'up'], { error: 'one of down, nearest, up' }).exactOptional(),
  })
  .superRefine((formula, context) => {
    const fault = faultOf(formula)
    if (fault !== null) context.addIssue({ code: 'custom', path: ['expression'], message: fault })
  })

/**
 * One fee: an amount in whole rupiah (0 is GRATIS) or a formula, never both, with the regulations it rests
 * on, or the mark that the office sets it by itself. `cases` are codes of the sheet's cases in which it is
 * due, `condition` says when else; without both it always is.
 */
export const feeShape = z
  .strictObject({
    what: bilingual,
    cases: some(code, 'cases').exactOptional(),
    condition: bilingual.exactOptional(),
    amountRupiah: z
      .int({ error: 'a whole number of rupiah' })
      .min(0, { error: 'a whole number of rupiah, 0 or more' })
      .exactOptional(),
    formula: formula.exactOptional(),
    basis: some(referenceShape, 'regulations the fee rests on').exactOptional(),
    setByOffice: z.literal(true, { error: 'true, or nothing at all' }).exactOptional(),
    validFrom: calendarDay.exactOptional(),
    validTo: calendarDay.exactOptional(),
  })
  .refine(({ amountRupiah, formula }) => (amountRupiah === undefined) !== (formula === undefined), {
    error: 'either amountRupiah or formula',
  })
  .refine(({ basis, setByOffice }) => (basis === undefined) !== (setByOffice === undefined), {
    error: 'either basis, the regulations the fee rests on, or setByOffice: true',
  })

export type Fee = z.infer<typeof feeShape>
export type Formula = NonNullable<Fee['formula']>

/** The fees whose own dates hold on a local date, in the order of the sheet. */
export function feesOn(fees: readonly Fee[], day: string): Fee[] {
  return fees.filter(({ validFrom = day, validTo = day }) => validFrom <= day && day <= validTo)
}

/** The regulations behind a fee that are not in force on a local date: while there is one, it may not be charged. */
export function lapsedBasis(fee: Fee, regulations: readonly Regulation[], day: string): Reference[] {
  return (fee.basis ?? []).filter(({ regulation }) => {
    const known = regulations.find(({ code }) => code === regulation)
    return known === undefined || !isInForce(known, day)
  })
}

/** The fees that may be charged on a local date: within their own dates and those of all they rest on. */
export function chargeableOn(fees: readonly Fee[], regulations: readonly Regulation[], day: string): Fee[] {
  return feesOn(fees, day).filter((fee) => lapsedBasis(fee, regulations, day).length === 0)
}

/** What a formula comes to, in whole rupiah; null when it has no value there, or none below zero exists. */
export function amountOf({ expression, rounding = 'down' }: Formula, values: Values): number | null {
  const value = expression === undefined ? null : resultOf(expression, values)
  if (value === null || value < 0 || value > Number.MAX_SAFE_INTEGER) return null
  // What a computer makes of tenths may miss a whole rupiah by a hair.
  const rupiah = Number(value.toFixed(4))
  if (rounding === 'nearest') return Math.round(rupiah)
  return rounding === 'up' ? Math.ceil(rupiah) : Math.floor(rupiah)
}

function faultOf(formula: Formula): string | null {
  const { expression, inputs = [] } = formula
  if (expression === undefined) return inputs.length === 0 ? null : 'a calculation with these inputs'
  const names = inputs.map(({ name }) => name)
  try {
    const used = inputsOf(expression)
    const stray = used.find((name) => !names.includes(name)) ?? names.find((name) => !used.includes(name))
    if (stray !== undefined) return `a calculation with its inputs: "${stray}" is on one side only`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const examples = Object.fromEntries(inputs.map(({ name, example }) => [name, example]))
  return amountOf(formula, examples) === null ? 'a calculation that has a value for its examples' : null
}
