import type { Values } from '../../catalogue/rules/formula.ts'
import type { Sheet } from '../../catalogue/rules/standard.ts'

/** What a visitor asked of a service's page: one of its cases, and a fee to be worked out from figures. */
export type Asked = Readonly<{
  case: string | null
  /** The place of the fee in the sheet, and what was typed for it, by the names of its inputs. */
  calculation: Readonly<{ fee: number; typed: Readonly<Record<string, string>> }> | null
}>

export const nothingAsked: Asked = { case: null, calculation: null }

const LONGEST_FIGURE = 18

/** Reads the query of an address. Whatever is malformed was not asked. */
export function askedIn(query: Readonly<Record<string, string>>): Asked {
  const { keadaan = '', biaya = '', ...others } = query
  const typed = Object.entries(others).filter(
    ([name, value]) => /^[a-z][a-z0-9_]*$/.test(name) && value.length <= LONGEST_FIGURE,
  )
  return {
    case: /^[A-Z0-9-]{1,40}$/.test(keadaan) ? keadaan : null,
    calculation: /^\d{1,3}$/.test(biaya) ? { fee: Number(biaya), typed: Object.fromEntries(typed) } : null,
  }
}

/**
 * What of it a service offers: a case it has, and figures that a fee of it is worked out from. Anything else,
 * such as what a newsletter adds to its links, is left aside, so that the same page is kept once.
 */
export function offeredOf({ cases = [], fees }: Sheet, asked: Asked): Asked {
  const { calculation } = asked
  const inputs = calculation === null ? undefined : fees[calculation.fee]?.formula?.inputs
  const typed = (inputs ?? []).flatMap(({ name }) => {
    const figure = calculation?.typed[name]
    return figure === undefined ? [] : [[name, figure]]
  })
  return {
    case: cases.some(({ code }) => code === asked.case) ? asked.case : null,
    calculation:
      calculation === null || inputs === undefined
        ? null
        : { fee: calculation.fee, typed: Object.fromEntries(typed) },
  }
}

/** The address of what was asked on a page. */
export function addressOf(page: string, { case: chosen, calculation }: Asked): string {
  const query = new URLSearchParams({
    ...(chosen !== null && { keadaan: chosen }),
    ...(calculation !== null && { biaya: String(calculation.fee), ...calculation.typed }),
  }).toString()
  return query === '' ? page : `${page}?${query}`
}

/** The figures that were typed; what is no number is not among them. */
export function valuesIn(typed: Readonly<Record<string, string>>): Values {
  const figures = Object.entries(typed).map(([name, text]) => [name, Number(text)] as const)
  return Object.fromEntries(figures.filter(([name, figure]) => typed[name]?.trim() !== '' && figure >= 0))
}
