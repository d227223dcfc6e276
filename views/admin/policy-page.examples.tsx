import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { PolicyPage } from './policy-page.tsx'
import { policyTyped, sampleClasses, sampleFacts, sampleServices } from './policy-samples.ts'
import { sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const facts = {
  inForce: 2,
  version: 2,
  typed: policyTyped,
  services: sampleServices,
  history: [
    { version: 2, when: '2 Maret 2026, 08.15', who: 'Admin <img onerror=alert(1)>', changed: ['bound'] },
    { version: 1, when: '2 Januari 2026, 07.00', who: 'Sari', changed: [] },
  ],
}

export const examples: Example[] = [
  {
    ...page,
    name: 'in force',
    render: (language) => (
      <PolicyPage
        {...sampleFrame(language, 'policy')}
        {...facts}
        facts={sampleFacts(language)}
        classes={sampleClasses(language)}
        mayManage
      />
    ),
  },
  {
    ...page,
    name: 'with what would change',
    render: (language) => (
      <PolicyPage
        {...sampleFrame(language, 'policy')}
        {...facts}
        facts={sampleFacts(language)}
        classes={sampleClasses(language)}
        mayManage
        preview={{
          lines: [{ line: 'A', before: ['A001', 'A002'], after: ['A002', 'A001'] }],
          moved: 2,
          withoutClass: 0,
          isSame: false,
        }}
      />
    ),
  },
  {
    ...page,
    name: 'made from an older version, on a phone',
    size: [360, 800],
    render: (language) => (
      <PolicyPage
        {...sampleFrame(language, 'policy')}
        {...facts}
        facts={sampleFacts(language)}
        classes={sampleClasses(language)}
        mayManage={false}
        refusal={wordsOf(language).refusals.CHANGED_MEANWHILE}
      />
    ),
  },
]
