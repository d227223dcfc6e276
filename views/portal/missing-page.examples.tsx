import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { MissingPage } from './missing-page.tsx'
import { page } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'in an office',
    door: 'portal',
    size: [1280, 700],
    whole: true,
    render: (language) => (
      <MissingPage
        {...page(language)}
        canonical={null}
        sentence={wordsOf(language).refusals.SERVICE_UNKNOWN}
      />
    ),
  },
  {
    name: 'in no office',
    door: 'portal',
    size: [360, 700],
    whole: true,
    render: (language) => (
      <MissingPage
        {...page(language)}
        officeHref={null}
        canonical={null}
        sentence={wordsOf(language).refusals.OFFICE_UNKNOWN}
      />
    ),
  },
]
