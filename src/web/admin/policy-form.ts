import type { FieldError } from '../../../views/components/error-summary.tsx'
import { type Policy, policySchema } from '../../queue/rules/policy.ts'
import { type Language, wordsOf } from '../../words/language.ts'

/** The usual parts of a policy as they stand in a form, by the ids of the fields. */
export type PolicyTyped = Readonly<Record<string, string>>

const acts = ['deviation', 'prio', 'transfer', 'parking', 'pause', 'cancel'] as const

/** A policy as a person types it. */
export function typedPolicy(policy: Policy): PolicyTyped {
  const { lines, classes, linePick, lineOrder = [], bound = {}, transfer, noshow, reasons } = policy
  return {
    ...Object.fromEntries(Object.entries(lines).map(([line, { alt }]) => [`alt-${line}`, patternOf(alt)])),
    ...Object.fromEntries(classes.slice(1).map((name) => [`bound-${name}`, String(bound[name] ?? '')])),
    ...Object.fromEntries(acts.map((act) => [`reasons-${act}`, reasons[act].join('\n')])),
    linePick,
    lineOrder: lineOrder.join(' '),
    transfer,
    recalls: String(noshow.recalls),
    pauseSeconds: String(noshow.pauseSeconds ?? ''),
    after: String(policy.return.after),
    max: String(policy.return.max),
  }
}

/** The pattern of a line in letters, such as "P N N"; nothing where the highest class goes first. */
export function patternOf(alt: Policy['lines'][string]['alt']): string {
  return (alt ?? []).flatMap(([name, times]) => Array.from({ length: times }, () => name)).join(' ')
}

/** The policy in force with what was typed, or what is wrong with it, field by field. */
export function readPolicy(
  typed: PolicyTyped,
  inForce: Policy,
  language: Language,
): { policy: Policy | null; errors: readonly FieldError[] } {
  const read = policySchema.safeParse(candidate(typed, inForce))
  if (read.success) return { policy: read.data, errors: [] }
  const fields = new Map(read.error.issues.map(({ path }) => faultAt(path, language)))
  return { policy: null, errors: [...fields].map(([field, message]) => ({ field, message })) }
}

function candidate(typed: PolicyTyped, inForce: Policy): unknown {
  const { lineOrder: _, bound: __, ...others } = inForce
  const field = (id: string) => typed[id]?.trim() ?? ''
  const order = wordsIn(field('lineOrder'))
  const bounds = inForce.classes
    .slice(1)
    .flatMap((name) => (field(`bound-${name}`) === '' ? [] : [[name, number(field(`bound-${name}`))]]))
  const pause = field('pauseSeconds')
  return {
    ...others,
    lines: Object.fromEntries(
      Object.keys(inForce.lines).map((line) => [line, { alt: alternation(field(`alt-${line}`)) }]),
    ),
    linePick: field('linePick'),
    ...(order.length > 0 && { lineOrder: order }),
    ...(bounds.length > 0 && { bound: Object.fromEntries(bounds) }),
    transfer: field('transfer'),
    return: { after: number(field('after')), max: number(field('max')) },
    noshow: { recalls: number(field('recalls')), ...(pause !== '' && { pauseSeconds: number(pause) }) },
    reasons: Object.fromEntries(acts.map((act) => [act, wordsIn(field(`reasons-${act}`))])),
  }
}

/** "P N N" as runs: P once, N twice; null for no pattern. */
function alternation(text: string): [string, number][] | null {
  const runs: [string, number][] = []
  for (const name of wordsIn(text.toUpperCase())) {
    const last = runs.at(-1)
    if (last?.[0] === name) last[1] += 1
    else runs.push([name, 1])
  }
  return runs.length === 0 ? null : runs
}

function wordsIn(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '')
}

function number(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
}

/** Which field a fault of the policy leads to, and what is said there. */
function faultAt([part, name]: readonly PropertyKey[], language: Language): [string, string] {
  const { wrong } = wordsOf(language).adminRules.policy
  if (part === 'lines') return [`alt-${String(name)}`, wrong.pattern]
  if (part === 'bound') return [`bound-${String(name)}`, wrong.bound]
  if (part === 'reasons') return [`reasons-${String(name)}`, wrong.reasons]
  if (part === 'lineOrder') return ['lineOrder', wrong.order]
  if (part === 'return' || part === 'noshow') return [String(name), wrong.number]
  return [String(part), wrong.choice]
}
