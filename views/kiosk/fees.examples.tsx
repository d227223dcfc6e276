import type { Example } from '../examples.ts'
import { basicsIn, byFormula, screen, several } from './example-data.ts'
import { KioskFees } from './fees.tsx'

export const examples: Example[] = [
  {
    ...screen,
    name: 'amounts and a formula',
    render: (language) => (
      <KioskFees
        {...basicsIn(language)}
        code="NIKAH"
        name="Nikah"
        fees={[...several, ...byFormula, { what: '<img onerror=alert(1)>', amountRupiah: 25_000 }]}
        page={1}
        pages={1}
      />
    ),
  },
]
