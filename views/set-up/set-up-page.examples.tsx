import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { SetUpPage, setUpSteps } from './set-up-page.tsx'

const facts = { planned: 3, shortest: 10, assets: { css: '/assets/admin.css', scripts: [] } }
const page = { door: 'portal', whole: true, size: [1366, 768] } as const

export const examples: Example[] = [
  ...setUpSteps.map(
    (step): Example => ({
      ...page,
      name: `the step ${step}`,
      render: (language) => <SetUpPage {...{ language, step }} {...facts} typed={{}} />,
    }),
  ),
  {
    ...page,
    name: 'a file with faults, on a phone',
    size: [360, 800],
    render: (language) => (
      <SetUpPage
        {...{ language, step: 'services' }}
        {...facts}
        typed={{ from: 'file' }}
        errors={[
          { field: 'file', message: 'kantor.yaml, services › KK › letter (line 12): <img onerror=alert(1)>' },
          { field: 'from', message: wordsOf(language).setUp.services.fromMissing },
        ]}
      />
    ),
  },
]
