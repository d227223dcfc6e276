import type { Example } from '../examples.ts'
import { Measure } from './measure.tsx'

export const examples: Example[] = [
  {
    name: 'half way to the mark',
    door: 'console',
    size: [800, 80],
    render: () => <Measure since={0} now={300_000} markSeconds={600} start="09.36" mark="10" end="15:00" />,
  },
]
