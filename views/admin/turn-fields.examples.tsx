import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { policyTyped, sampleClasses, sampleServices } from './policy-samples.ts'
import { TurnFields } from './turn-fields.tsx'

const fields = { typed: policyTyped, lines: ['A', 'B'], services: sampleServices }

export const examples: Example[] = [
  {
    name: 'as they are in force',
    door: 'portal',
    render: (language) => <TurnFields {...fields} language={language} classes={sampleClasses(language)} />,
  },
  {
    name: 'with kinds that are none',
    door: 'portal',
    render: (language) => (
      <TurnFields
        {...fields}
        language={language}
        classes={sampleClasses(language)}
        typed={{ ...policyTyped, classes: 'P <img onerror=alert(1)>' }}
        errors={[{ field: 'classes', message: wordsOf(language).adminRules.policy.wrong.classes }]}
      />
    ),
  },
]
