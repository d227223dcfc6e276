import { type Language, phrase, wordsOf } from '../../src/words/language.ts'

export const policyActs = ['deviation', 'prio', 'transfer', 'parking', 'pause', 'cancel'] as const

export type PolicyFacts = {
  /** From the highest to the lowest. */
  classes: readonly { name: string; label: string }[]
  /** A line without a pattern serves its highest class first. */
  lines: readonly { name: string; services: readonly string[]; pattern: string }[]
  linePick: 'oldest' | 'listed' | 'preference'
  lineOrder: readonly string[]
  bounds: readonly { name: string; count: number }[]
  transfer: 'keep' | 'back'
  return: { after: number; max: number }
  noshow: { recalls: number; seconds: number }
  reasons: Readonly<Record<(typeof policyActs)[number], readonly string[]>>
}

/** The rules of an office in words. */
export function PolicyInWords({ language, facts }: { language: Language; facts: PolicyFacts }) {
  const words = wordsOf(language).adminRules.policy
  const { lines, bounds, linePick, lineOrder, noshow, reasons } = facts
  return (
    <dl class="facts-list">
      <dt>{words.classes}</dt>
      <dd>{facts.classes.map(({ name, label }) => `${name} (${label})`).join(', ')}</dd>
      <dt>{words.lines}</dt>
      <dd>
        <ul>
          {lines.map(({ name, services, pattern }) => (
            <li>
              <strong>{name}</strong>{' '}
              {`${services.join(', ')}: ${pattern === '' ? words.strict : phrase(language, words.pattern, { pattern })}`}
            </li>
          ))}
        </ul>
      </dd>
      <dt>{words.linePick}</dt>
      <dd>
        {words.picks[linePick]}
        {linePick === 'listed' && `: ${lineOrder.join(', ')}`}
      </dd>
      <dt>{words.bound}</dt>
      <dd>
        {bounds.length === 0
          ? words.boundless
          : bounds.map((bound) => phrase(language, words.boundSaid, bound)).join(', ')}
      </dd>
      <dt>{words.noshow}</dt>
      <dd>{phrase(language, words.noshowSaid, noshow)}</dd>
      <dt>{words.return}</dt>
      <dd>{phrase(language, words.returnSaid, facts.return)}</dd>
      <dt>{words.transfer}</dt>
      <dd>{words.transfers[facts.transfer]}</dd>
      <dt>{words.reasons}</dt>
      <dd>
        <ul>
          {policyActs.map((act) => (
            <li>{`${words.acts[act]}: ${reasons[act].map((code) => named(language, code)).join(', ')}`}</li>
          ))}
        </ul>
      </dd>
    </dl>
  )
}

/** The words of a reason; an office's own code as it is written. */
function named(language: Language, code: string): string {
  return Object.entries(wordsOf(language).reasons).find(([name]) => name === code)?.[1] ?? code
}
