import type { Example } from '../examples.ts'
import { hours } from './accuracy-samples.ts'
import { AccuracyTable } from './accuracy-table.tsx'

export const examples: Example[] = [
  {
    name: 'three hours, one of them without figures',
    door: 'portal',
    render: (language) => <AccuracyTable language={language} by="hours" rows={hours} />,
  },
]
