import type { Example } from '../examples.ts'
import { byFormula, free, several } from './example-data.ts'
import type { FeeLine } from './fee-words.ts'
import { FeesInShort } from './fees-in-short.tsx'

export const examples: Example[] = [
  fees('free', free),
  fees('free up to an amount', several),
  fees('between two amounts', [
    { what: 'SIM A', amountRupiah: 120_000 },
    { what: 'SIM D', amountRupiah: 50_000 },
  ]),
  fees('by a formula', byFormula),
  fees('amounts and a formula', [...free, ...byFormula]),
]

function fees(name: string, those: readonly FeeLine[]): Example {
  return {
    name,
    door: 'kiosk',
    size: [540, 90],
    render: (language) => <FeesInShort language={language} fees={those} />,
  }
}
