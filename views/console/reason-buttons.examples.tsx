import type { Example } from '../examples.ts'
import { ReasonButtons } from './reason-buttons.tsx'

export const examples: Example[] = [
  {
    name: 'of the office',
    door: 'console',
    size: [460, 200],
    render: (language) => <ReasonButtons language={language} reasons={['EMERGENCY', 'FIRE_DRILL']} />,
  },
  {
    name: 'none',
    door: 'console',
    size: [460, 60],
    render: (language) => <ReasonButtons language={language} reasons={[]} />,
  },
]
