import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { PolicyForm } from './policy-form.tsx'
import { policyTyped, sampleFacts } from './policy-samples.ts'

const form = { office: 'sukamaju', version: 2, typed: policyTyped }

export const examples: Example[] = [
  {
    name: 'as it is in force',
    door: 'portal',
    render: (language) => <PolicyForm {...form} language={language} facts={sampleFacts(language)} />,
  },
  {
    name: 'with a pattern that is none',
    door: 'portal',
    render: (language) => (
      <PolicyForm
        {...form}
        language={language}
        facts={sampleFacts(language)}
        errors={[{ field: 'alt-A', message: wordsOf(language).adminRules.policy.wrong.pattern }]}
      />
    ),
  },
]
