import type { Example } from '../examples.ts'
import { AccuracyPage } from './accuracy-page.tsx'
import { accuracyPage, figures } from './accuracy-samples.ts'

const none = { called: 0, cancelled: 0, uncalled: 0, open: 0, free: 0, freeKept: 0 }
const shown = { door: 'portal', size: [360, 800], whole: true } as const

export const examples: Example[] = [
  { name: 'an office', ...shown, render: (language) => <AccuracyPage {...accuracyPage(language)} /> },
  {
    name: 'a service',
    ...shown,
    render: (language) => (
      <AccuracyPage
        {...accuracyPage(language)}
        service={{ code: 'KK', name: 'Kartu Keluarga' }}
        services={[]}
      />
    ),
  },
  {
    name: 'nothing known yet',
    ...shown,
    render: (language) => (
      <AccuracyPage
        {...accuracyPage(language)}
        figures={{ ...figures, accuracy: null, counts: none }}
        {...{ hours: [], services: [], days: [], kinds: [] }}
      />
    ),
  },
]
