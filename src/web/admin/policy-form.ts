import type { FieldError } from '../../../views/components/error-summary.tsx'
import { type Policy, policySchema } from '../../queue/rules/policy.ts'
import { type Language, wordsOf } from '../../words/language.ts'

/** A policy as it stands in a form, by the ids of the fields; a service without a line is for the new one. */
export type PolicyTyped = Readonly<Record<string, string>>

const lineName = /^[A-Za-z0-9-]{1,40}$/
const acts = ['deviation', 'prio', 'transfer', 'parking', 'pause', 'cancel'] as const

/** A policy as a person types it. */
export function typedPolicy(policy: Policy): PolicyTyped {
  const { lines, classes, linePick, lineOrder = [], bound = {}, transfer, noshow, reasons } = policy
  return {
    classes: classes.join(' '),
    ...Object.fromEntries(
      Object.entries(policy.services).map(([service, { line }]) => [`line-${service}`, line]),
    ),
    newLine: '',
    newPattern: '',
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

/** The classes that are typed, from the highest; those in force while what is typed cannot be classes. */
export function classesTyped({ classes = '' }: PolicyTyped, inForce: Policy): readonly string[] {
  const letters = [...new Set(lettersIn(classes))]
  return letters.length >= 1 && letters.length <= 3 ? letters : inForce.classes
}

/** The services to be placed: those of the policy, then those of the catalogue that it does not know yet. */
export function servicesToPlace(inForce: Policy, published: readonly string[]): string[] {
  return [...new Set([...Object.keys(inForce.services), ...published])]
}

/**
 * The policy in force with what was typed for it and for the published services, or what is wrong with it,
 * field by field.
 */
export function readPolicy(
  typed: PolicyTyped,
  inForce: Policy,
  published: readonly string[],
  language: Language,
): { policy: Policy | null; errors: readonly FieldError[] } {
  const lineOf = linesChosen(typed, servicesToPlace(inForce, published))
  const read = policySchema.safeParse(candidate(typed, inForce, lineOf))
  const faults = read.error?.issues.map(({ path }) => faultAt(path, typed, language)) ?? []
  const fields = new Map([...faultsOfNewLine(typed, inForce, lineOf, language), ...faults])
  const errors = [...fields].map(([field, message]) => ({ field, message }))
  return { policy: read.success && errors.length === 0 ? read.data : null, errors }
}

/** Each service with the line that is chosen for it, which may be the new one. */
function linesChosen(typed: PolicyTyped, services: readonly string[]): ReadonlyMap<string, string> {
  return new Map(services.map((service) => [service, typed[`line-${service}`] || newLineIn(typed)]))
}

function newLineIn({ newLine = '' }: PolicyTyped): string {
  return newLine.trim()
}

/** A new line needs a name that no other has, and a service. */
function faultsOfNewLine(
  typed: PolicyTyped,
  inForce: Policy,
  lineOf: ReadonlyMap<string, string>,
  language: Language,
): [string, string][] {
  const name = newLineIn(typed)
  const isTaken = Object.hasOwn(inForce.lines, name)
  const isWhole = lineName.test(name) && !isTaken && [...lineOf.values()].includes(name)
  return name === '' || isWhole ? [] : [['newLine', wordsOf(language).adminRules.policy.wrong.newLine]]
}

function candidate(typed: PolicyTyped, inForce: Policy, lineOf: ReadonlyMap<string, string>): unknown {
  const { lineOrder: _, bound: __, ...others } = inForce
  const field = (id: string) => typed[id]?.trim() ?? ''
  const order = wordsIn(field('lineOrder'))
  const classes = lettersIn(field('classes'))
  const patterns = new Map(Object.keys(inForce.lines).map((line) => [line, field(`alt-${line}`)]))
  patterns.set(newLineIn(typed), field('newPattern'))
  const stood = new Set(lineOf.values())
  const bounds = classes
    .slice(1)
    .flatMap((name) => (field(`bound-${name}`) === '' ? [] : [[name, number(field(`bound-${name}`))]]))
  const pause = field('pauseSeconds')
  return {
    ...others,
    classes,
    services: Object.fromEntries([...lineOf].map(([service, line]) => [service, { line }])),
    lines: Object.fromEntries(
      [...patterns].flatMap(([line, pattern]) =>
        stood.has(line) ? [[line, { alt: alternation(pattern) }]] : [],
      ),
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

/** "P N N" or "PNN" as runs: P once, N twice; null for no pattern. */
function alternation(text: string): [string, number][] | null {
  const runs: [string, number][] = []
  for (const name of lettersIn(text)) {
    const last = runs.at(-1)
    if (last?.[0] === name) last[1] += 1
    else runs.push([name, 1])
  }
  return runs.length === 0 ? null : runs
}

function lettersIn(text: string): string[] {
  return [...text.toUpperCase().replaceAll(/[\s,]/g, '')]
}

function wordsIn(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '')
}

function number(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
}

/** Which field a fault of the policy leads to, and what is said there. */
function faultAt(
  [part, name]: readonly PropertyKey[],
  typed: PolicyTyped,
  language: Language,
): [string, string] {
  const { wrong } = wordsOf(language).adminRules.policy
  if (part === 'classes') return ['classes', wrong.classes]
  if (part === 'services') return [`line-${String(name)}`, wrong.line]
  if (part === 'lines' && name === newLineIn(typed)) return ['newPattern', wrong.pattern]
  if (part === 'lines') return [`alt-${String(name)}`, wrong.pattern]
  if (part === 'bound') return [`bound-${String(name)}`, wrong.bound]
  if (part === 'reasons') return [`reasons-${String(name)}`, wrong.reasons]
  if (part === 'lineOrder') return ['lineOrder', wrong.order]
  if (part === 'return' || part === 'noshow') return [String(name), wrong.number]
  return [String(part), wrong.choice]
}
