import type { Language } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { sampleTables } from './figure-samples.ts'
import { FiguresPage, type ShownDay } from './figures-page.tsx'
import { sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true } as const
const today = '2026-04-06'

function shown(language: Language, more: Partial<ShownDay> = {}): ShownDay {
  return {
    date: '6 April 2026',
    earlier: '2026-04-05',
    later: null,
    counted: { time: '14.10.32', zone: 'WIB', seq: '6.204' },
    tables: sampleTables(language),
    ...more,
  }
}

export const examples: Example[] = [
  {
    ...page,
    name: 'today',
    size: [1366, 768],
    render: (language) => (
      <FiguresPage
        {...sampleFrame(language, 'figures')}
        {...{ day: today, today, seesHall: true, shown: shown(language) }}
      />
    ),
  },
  {
    ...page,
    name: 'today, on a phone',
    size: [360, 800],
    render: (language) => (
      <FiguresPage
        {...sampleFrame(language, 'figures')}
        {...{ day: today, today, seesHall: false, shown: shown(language) }}
      />
    ),
  },
  {
    ...page,
    name: 'a Sunday, when nobody came',
    size: [1366, 768],
    render: (language) => (
      <FiguresPage
        {...sampleFrame(language, 'figures')}
        {...{ day: '2026-04-05', today, seesHall: false }}
        shown={shown(language, { date: '5 April 2026', earlier: '2026-04-04', later: today, tables: [] })}
      />
    ),
  },
  {
    ...page,
    name: 'a day that is no date',
    size: [1366, 768],
    render: (language) => (
      <FiguresPage
        {...sampleFrame(language, 'figures')}
        {...{ day: '2026-02-31', today, seesHall: false, shown: null }}
      />
    ),
  },
]
