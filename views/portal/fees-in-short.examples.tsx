import type { Example } from '../examples.ts'
import { FeesInShort } from './fees-in-short.tsx'
import { drivingLicence, familyCard, landTax } from './sample-sheets.ts'

export const examples: Example[] = [
  {
    name: 'free',
    door: 'portal',
    render: (language) => <FeesInShort language={language} fees={familyCard.fees} />,
  },
  {
    name: 'from what to what',
    door: 'portal',
    render: (language) => <FeesInShort language={language} fees={drivingLicence.fees} />,
  },
  {
    name: 'a formula',
    door: 'portal',
    render: (language) => <FeesInShort language={language} fees={landTax.fees} />,
  },
  {
    name: 'amounts and a formula',
    door: 'portal',
    render: (language) => (
      <FeesInShort language={language} fees={[...drivingLicence.fees, ...landTax.fees]} />
    ),
  },
]
