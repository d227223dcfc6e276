import type { Example } from '../examples.ts'
import { FeesPage } from './fees-page.tsx'
import { drivingLicence, familyCard } from './sample-sheets.ts'
import { page } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'a free service and one with fees',
    door: 'portal',
    size: [360, 800],
    whole: true,
    render: (language) => (
      <FeesPage
        {...page(language)}
        slug="sukamaju"
        date="6 April 2026"
        services={[
          { code: 'KK', name: 'Kartu Keluarga', ...familyCard },
          { code: 'SIM-BARU', name: 'SIM baru', ...drivingLicence },
        ]}
      />
    ),
  },
]
