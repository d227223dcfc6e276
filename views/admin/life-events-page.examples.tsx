import type { Example } from '../examples.ts'
import { LifeEventsPage } from './life-events-page.tsx'
import { sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const typed = {
  'r-rows': '2',
  'r0-code': 'LAHIR',
  'r0-name_id': 'Kelahiran <img src=x onerror=alert(1)>',
  'r0-name_en': 'A birth',
  'r0-summary_id': 'Anak baru lahir.',
  'r0-summary_en': 'A child is born.',
  'r0-icon': 'baby-carriage',
}

export const examples: Example[] = [
  {
    ...page,
    name: 'one and an empty row',
    render: (language) => (
      <LifeEventsPage {...sampleFrame(language, 'services')} {...{ typed }} version={1} mayManage />
    ),
  },
  {
    ...page,
    name: 'moved, on a phone',
    size: [360, 800],
    render: (language) => (
      <LifeEventsPage
        {...sampleFrame(language, 'services')}
        {...{ typed }}
        version={1}
        mayManage
        isArranged
      />
    ),
  },
]
