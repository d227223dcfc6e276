import type { FieldError } from '../../../views/components/error-summary.tsx'
import { type Limits, limitsShape, type Quota } from '../../queue/rules/limits.ts'
import { type Language, phrase, wordsOf } from '../../words/language.ts'

/** Quotas and limits as they stand in a form, row by row: `q0-service`, `q0-perDay` and so on. */
export type LimitsTyped = Readonly<Record<string, string>>

const parts = ['perDay', 'perHour', 'from', 'to'] as const

/** The limits as a person types them, with an empty row for every service that has no quota. */
export function typedLimits({ quotas, perDevice }: Limits, services: readonly string[]): LimitsTyped {
  const rows = services.flatMap((service): readonly Quota[] => {
    const own = quotas.filter((quota) => quota.service === service)
    return own.length > 0 ? own : [{ service }]
  })
  return {
    ...Object.fromEntries(
      rows.flatMap((row, index) => [
        [`q${index}-service`, row.service],
        ...parts.map((part) => [`q${index}-${part}`, String(row[part] ?? '')]),
      ]),
    ),
    tickets: String(perDevice?.tickets ?? ''),
    minutes: String(perDevice?.minutes ?? ''),
  }
}

/** How many rows of quotas there are in a form. */
export function rowsIn(typed: LimitsTyped): number[] {
  return Object.keys(typed).flatMap((id) => {
    const row = /^q(\d+)-service$/.exec(id)?.[1]
    return row === undefined ? [] : [Number(row)]
  })
}

/** The limits that were typed, or what is wrong with them, field by field. */
export function readLimits(
  typed: LimitsTyped,
  language: Language,
): { limits: Limits | null; errors: readonly FieldError[] } {
  const field = (id: string) => typed[id]?.trim() ?? ''
  const rows = rowsIn(typed).filter((row) => parts.some((part) => field(`q${row}-${part}`) !== ''))
  const quotas = rows.map((row) => ({
    service: field(`q${row}-service`),
    ...Object.fromEntries(
      parts.flatMap((part) => {
        const text = field(`q${row}-${part}`)
        const isCount = part === 'perDay' || part === 'perHour'
        return text === '' ? [] : [[part, isCount ? number(text) : text]]
      }),
    ),
  }))
  const [tickets, minutes] = [field('tickets'), field('minutes')]
  const perDevice =
    tickets === '' && minutes === '' ? null : { tickets: number(tickets), minutes: number(minutes) }
  const read = limitsShape.safeParse({ quotas, perDevice })
  if (read.success) return { limits: read.data, errors: [] }
  const faults = read.error.issues.map(({ path }) => faultAt(path))
  return { limits: null, errors: [...new Map(faults.map((fault) => [fault.field, fault])).values()] }

  function faultAt([list, index, part]: readonly PropertyKey[]): FieldError {
    const words = wordsOf(language).adminRules.limits
    if (list === 'perDevice') return { field: 'tickets', message: words.deviceWrong }
    const row = rows[Number(index)] ?? 0
    const service = { service: field(`q${row}-service`) }
    if (part === 'from' || part === 'to') {
      return { field: `q${row}-${part}`, message: phrase(language, words.datesWrong, service) }
    } else if (part === undefined) {
      const hasCount = field(`q${row}-perDay`) + field(`q${row}-perHour`) !== ''
      const message = hasCount ? words.datesWrong : words.numberMissing
      return { field: `q${row}-${hasCount ? 'to' : 'perDay'}`, message: phrase(language, message, service) }
    } else {
      const where = part === 'perHour' ? 'perHour' : 'perDay'
      return { field: `q${row}-${where}`, message: phrase(language, words.numberWrong, service) }
    }
  }
}

function number(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
}
