import type { Example } from '../examples.ts'
import { PolicyPreview } from './policy-preview.tsx'
import { policyTyped } from './policy-samples.ts'

const form = { office: 'sukamaju', version: 2, typed: policyTyped, isSame: false }
const lines = [{ line: 'A', before: ['A001', 'A002', 'A003'], after: ['A003', 'A001', 'A002'] }]

export const examples: Example[] = [
  {
    name: 'three people change places',
    door: 'portal',
    render: (language) => <PolicyPreview {...form} {...{ language, lines }} moved={3} withoutClass={1} />,
  },
  {
    name: 'nobody waits',
    door: 'portal',
    render: (language) => (
      <PolicyPreview {...form} language={language} lines={[]} moved={0} withoutClass={0} />
    ),
  },
  {
    name: 'nothing changes',
    door: 'portal',
    render: (language) => (
      <PolicyPreview {...form} {...{ language, lines }} moved={0} withoutClass={0} isSame />
    ),
  },
]
