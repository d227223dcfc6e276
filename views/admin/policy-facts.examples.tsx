import type { Example } from '../examples.ts'
import { PolicyInWords } from './policy-facts.tsx'
import { sampleFacts } from './policy-samples.ts'

export const examples: Example[] = [
  {
    name: 'two lines in a listed order',
    door: 'portal',
    render: (language) => <PolicyInWords language={language} facts={sampleFacts(language)} />,
  },
  {
    name: 'without a limit of overtaking',
    door: 'portal',
    render: (language) => (
      <PolicyInWords
        language={language}
        facts={{ ...sampleFacts(language), bounds: [], linePick: 'oldest' }}
      />
    ),
  },
]
