import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { PeriodPage } from './period-page.tsx'
import { sampleFrame, weekTyped } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const ramadan = {
  ...weekTyped,
  from: '2026-02-19',
  to: '2026-02-01',
  name_id: 'Ramadan',
  name_en: 'Ramadan',
  source: 'SE Menpan RB 3/2026',
}

export const examples: Example[] = [
  {
    ...page,
    name: 'new',
    render: (language) => <PeriodPage {...sampleFrame(language, 'hours')} typed={weekTyped} version={3} />,
  },
  {
    ...page,
    name: 'that runs backwards',
    size: [360, 800],
    render: (language) => (
      <PeriodPage
        {...sampleFrame(language, 'hours')}
        typed={ramadan}
        version={3}
        from="2026-02-19"
        errors={[{ field: 'to', message: wordsOf(language).adminTimes.period.backwards }]}
      />
    ),
  },
]
