import type { Example } from '../examples.ts'
import { Requirements } from './requirements.tsx'
import { drivingLicence, familyCard } from './sample-sheets.ts'

export const examples: Example[] = [
  {
    name: 'by case',
    door: 'portal',
    size: [400, 360],
    render: (language) => <Requirements language={language} needs={familyCard.needs} />,
  },
  {
    name: 'always the same',
    door: 'portal',
    size: [400, 160],
    render: (language) => <Requirements language={language} needs={drivingLicence.needs} />,
  },
  {
    name: 'some always, some in a case',
    door: 'portal',
    size: [400, 420],
    render: (language) => (
      <Requirements language={language} needs={[...drivingLicence.needs, ...familyCard.needs]} />
    ),
  },
]
