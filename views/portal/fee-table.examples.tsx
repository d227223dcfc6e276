import type { Example } from '../examples.ts'
import { FeeTable } from './fee-table.tsx'
import { drivingLicence, familyCard, landTax } from './sample-sheets.ts'

export const examples: Example[] = [
  {
    name: 'free',
    door: 'portal',
    size: [640, 200],
    render: (language) => <FeeTable language={language} fees={familyCard.fees} />,
  },
  {
    name: 'cases, laws and dates',
    door: 'portal',
    size: [360, 360],
    render: (language) => <FeeTable language={language} fees={drivingLicence.fees} />,
  },
  {
    name: 'a formula',
    door: 'portal',
    size: [640, 200],
    render: (language) => <FeeTable language={language} fees={landTax.fees} />,
  },
]
