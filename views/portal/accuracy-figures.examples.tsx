import type { Example } from '../examples.ts'
import { AccuracyFigures } from './accuracy-figures.tsx'
import { figures, good } from './accuracy-samples.ts'

const few = { called: 12, cancelled: 1, uncalled: 0, open: 3, free: 0, freeKept: 0 }

export const examples: Example[] = [
  {
    name: 'too long',
    door: 'portal',
    render: (language) => <AccuracyFigures language={language} {...figures} />,
  },
  {
    name: 'too short',
    door: 'portal',
    render: (language) => (
      <AccuracyFigures language={language} {...figures} accuracy={{ ...good, biasSeconds: -200 }} />
    ),
  },
  {
    name: 'even',
    door: 'portal',
    render: (language) => (
      <AccuracyFigures language={language} {...figures} accuracy={{ ...good, biasSeconds: -20 }} />
    ),
  },
  {
    name: 'too few to say',
    door: 'portal',
    render: (language) => <AccuracyFigures language={language} {...figures} accuracy={null} counts={few} />,
  },
]
