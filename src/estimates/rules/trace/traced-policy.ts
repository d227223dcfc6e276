import type { Policy } from '../../../queue/rules/policy.ts'
import type { TracePolicy } from './trace.ts'

/** The one class of a policy without any order but arrival. */
const EVERYBODY = '*'

function isPlain({ alternation, lines }: TracePolicy): boolean {
  return alternation === null && lines === undefined
}

/** The class by which a ticket stands under a policy: one that it does not know stands with the last. */
export function classIn({ classes }: Pick<Policy, 'classes'>, named: string): string {
  return classes.includes(named) ? named : (classes.at(-1) ?? EVERYBODY)
}

/** The office's policy as the turn rule wants it, of what a trace says. */
export function policyOf(traced: TracePolicy, services: readonly string[]): Policy {
  const lines = traced.lines ?? { line: { services, alternation: traced.alternation } }
  return {
    v: 1,
    services: Object.fromEntries(
      Object.entries(lines).flatMap(([line, each]) => each.services.map((service) => [service, { line }])),
    ),
    lines: Object.fromEntries(
      Object.entries(lines).map(([line, { alternation }]) => [
        line,
        { alt: alternation === null ? null : alternation.map((each): [string, number] => [each, 1]) },
      ]),
    ),
    classes: isPlain(traced) ? [EVERYBODY] : [...traced.classes],
    linePick: traced.linePick ?? 'oldest',
    ...(traced.lineOrder !== undefined && { lineOrder: [...traced.lineOrder] }),
    ...(traced.bound !== undefined && { bound: { ...traced.bound } }),
    transfer: traced.transfer ?? 'back',
    return: { after: 3, max: 1 },
    noshow: { recalls: 0 },
    reasons: { deviation: [], prio: [], transfer: [], parking: [], pause: [], cancel: [] },
  }
}

/** Whether two policies order the same for every service that both know. */
export function isSameFor(one: Policy, other: Policy): boolean {
  const rest = (policy: Policy) => JSON.stringify({ ...policy, services: {} })
  const lineIn = (policy: Policy, service: string) => policy.services[service]?.line
  return (
    rest(one) === rest(other) &&
    Object.keys(one.services).every((each) => [lineIn(one, each), undefined].includes(lineIn(other, each)))
  )
}
