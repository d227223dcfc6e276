import type { PolicyFacts } from '../../../views/admin/policy-facts.tsx'
import type { PolicyVersionRow } from '../../../views/admin/policy-page.tsx'
import type { PolicyVersion } from '../../queue/policy.ts'
import type { Policy } from '../../queue/rules/policy.ts'
import { clockTime, plainDate } from '../../words/format.ts'
import { type Language, wordsOf } from '../../words/language.ts'
import { className } from '../../words/ticket-class.ts'
import type { Named } from './audit-names.ts'
import type { AdminHere } from './frame.ts'
import { patternOf } from './policy-form.ts'

/** A policy as it is read: each line with its services and pattern, and the rest. */
export function factsOf(policy: Policy, language: Language): PolicyFacts {
  const { linePick, lineOrder = [], bound = {}, transfer, noshow, reasons } = policy
  const servicesIn = (line: string) =>
    Object.entries(policy.services).flatMap(([service, each]) => (each.line === line ? [service] : []))
  return {
    classes: classesNamed(policy.classes, language),
    lines: Object.entries(policy.lines).map(([name, { alt }]) => ({
      name,
      services: servicesIn(name),
      pattern: patternOf(alt),
    })),
    linePick,
    lineOrder,
    bounds: Object.entries(bound).map(([name, count]) => ({ name: className(language, name), count })),
    transfer,
    return: policy.return,
    noshow: { recalls: noshow.recalls, seconds: noshow.pauseSeconds ?? 0 },
    reasons,
  }
}

/** A version as the history shows it, beside the one before it. */
export function versionRow(
  { version, setAt, setBy, policy }: PolicyVersion,
  before: PolicyVersion | undefined,
  { office, language }: AdminHere,
  names: Named,
): PolicyVersionRow {
  const when = `${plainDate(setAt, office.timeZone, language)}, ${clockTime(setAt, office.timeZone)}`
  const { parts } = wordsOf(language).adminRules.policy
  const changed = Object.entries(parts).flatMap(([part, label]) =>
    before !== undefined && partOf(policy, part) !== partOf(before.policy, part) ? [label] : [],
  )
  return { version, when, who: names.who(setBy), changed }
}

/** Classes by their letters, with what they are called. */
export function classesNamed(classes: readonly string[], language: Language): PolicyFacts['classes'] {
  return classes.map((name) => ({ name, label: className(language, name) }))
}

function partOf(policy: Policy, part: string): string | undefined {
  return JSON.stringify(Object.entries(policy).find(([name]) => name === part)?.[1])
}
