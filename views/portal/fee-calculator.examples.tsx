import type { Example } from '../examples.ts'
import { FeeCalculator } from './fee-calculator.tsx'
import { landTax } from './sample-sheets.ts'
import type { Calculator } from './sheet.ts'

const results: readonly (readonly [string, Calculator['result']])[] = [
  ['before anything is asked', null],
  ['worked out', { amountRupiah: 21_000_000 }],
  ['without a value', { amountRupiah: null }],
]

export const examples: Example[] = results.flatMap(([name, result]) =>
  landTax.calculators.map((calculator) => ({
    name,
    door: 'portal' as const,
    size: [360, 420] as const,
    render: (language) => (
      <FeeCalculator language={language} action="/sukamaju" calculator={{ ...calculator, result }} />
    ),
  })),
)
