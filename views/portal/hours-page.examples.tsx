import type { Example } from '../examples.ts'
import { HoursPage } from './hours-page.tsx'
import { page, week } from './samples.ts'

const may = {
  day: '2026-05-01',
  date: 'Jumat, 1 Mei 2026',
  name: 'Hari Buruh Internasional',
  kind: 'national',
  source: 'SKB Tiga Menteri',
  part: null,
} as const

export const examples: Example[] = [
  {
    name: 'with a period, holidays and a service of its own hours',
    door: 'portal',
    size: [360, 800],
    whole: true,
    render: (language) => (
      <HoursPage
        {...page(language)}
        {...{ slug: 'sukamaju', zone: 'WIB', week, period: null, missingYear: '2027' }}
        periods={[
          {
            name: 'Ramadan 1447 H',
            from: '19 Februari 2026',
            to: '20 Maret 2026',
            source: 'Perpres 21/2023',
            days: week,
          },
        ]}
        holidays={[
          may,
          { ...may, day: '2026-12-24', kind: 'joint-leave', part: { opens: '12.00', closes: '24.00' } },
        ]}
        services={[{ code: 'SKCK', name: 'SKCK', week }]}
      />
    ),
  },
]
