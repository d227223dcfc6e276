import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { PolicyForm } from './policy-form.tsx'
import { policyTyped, sampleClasses, sampleServices } from './policy-samples.ts'

const form = {
  office: 'sukamaju',
  version: 2,
  typed: policyTyped,
  lines: ['A', 'B'],
  services: sampleServices,
}

export const examples: Example[] = [
  {
    name: 'as it is in force',
    door: 'portal',
    render: (language) => <PolicyForm {...form} language={language} classes={sampleClasses(language)} />,
  },
  {
    name: 'with a pattern that is none',
    door: 'portal',
    render: (language) => (
      <PolicyForm
        {...form}
        language={language}
        classes={sampleClasses(language)}
        errors={[{ field: 'alt-A', message: wordsOf(language).adminRules.policy.wrong.pattern }]}
      />
    ),
  },
  {
    name: 'with a new line in which no service stands',
    door: 'portal',
    render: (language) => (
      <PolicyForm
        {...form}
        language={language}
        classes={sampleClasses(language)}
        typed={{ ...policyTyped, newLine: 'kasir' }}
        errors={[{ field: 'newLine', message: wordsOf(language).adminRules.policy.wrong.newLine }]}
      />
    ),
  },
]
