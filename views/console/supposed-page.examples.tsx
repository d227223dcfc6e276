import type { Language } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { leftLine, supposed, supposedLine } from './sample-supposed.ts'
import type { SupposedFacts } from './supposed.ts'
import { SupposedPage } from './supposed-page.tsx'

const scenes: Record<string, (language: Language) => Partial<SupposedFacts>> = {
  'a full line': () => ({}),
  'a line that nobody serves': (language) => ({ lines: [leftLine(language)], same: ['A'], awaited: 3 }),
  'a line that is full': (language) => {
    const { newcomer } = supposedLine(language)
    return { lines: [supposedLine(language, { newcomer: { now: 'notGiven', opened: newcomer.opened } })] }
  },
  'nobody waits for it': (language) => ({
    lines: [
      supposedLine(language, {
        line: 'C',
        name: 'Paspor',
        waiting: 0,
        newcomer: {
          now: { range: null, reason: 'NO_COUNTER' },
          opened: { range: { unit: 'soon', from: 0, to: 1 } },
        },
        end: { now: null, opened: null },
        sooner: [],
      }),
    ],
    awaited: 0,
  }),
  'hardly a difference': (language) => {
    const { newcomer, end } = supposedLine(language)
    return {
      lines: [
        supposedLine(language, {
          newcomer: { now: newcomer.now, opened: newcomer.now },
          end: { now: end.now, opened: end.now },
          sooner: [{ class: 'N', waiting: 18, minutes: 0, rescued: 0 }],
        }),
      ],
    }
  },
}

export const examples: Example[] = Object.entries(scenes).map(([name, scene]) => ({
  name,
  door: 'console',
  size: [1366, 768],
  whole: true,
  render: (language) => (
    <SupposedPage
      language={language}
      assets={{ css: '/assets/console.css', scripts: [] }}
      facts={supposed(language, scene(language))}
    />
  ),
}))
