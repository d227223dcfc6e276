import type { Example } from '../examples.ts'
import { LineTicks } from './line-ticks.tsx'
import { linesToOrder } from './sample-choice.ts'

const part = { door: 'console', size: [640, 460] } as const

export const examples: Example[] = [
  {
    ...part,
    name: 'two lines and another',
    render: (language) => <LineTicks language={language} id="service" lines={linesToOrder(language)} />,
  },
  {
    ...part,
    name: 'one line, whose place says nothing',
    render: (language) => <LineTicks language={language} id="service" lines={linesToOrder(language, 1)} />,
  },
  {
    ...part,
    name: 'every line of the office',
    render: (language) => <LineTicks language={language} id="service" lines={linesToOrder(language, 3)} />,
  },
]
