import type { Example } from '../examples.ts'
import { OpeningChip } from './opening-chip.tsx'
import { openings } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'open',
    door: 'portal',
    render: (language) => <OpeningChip language={language} opening={openings.open} />,
  },
  {
    name: 'on a break',
    door: 'portal',
    render: (language) => <OpeningChip language={language} opening={openings.break} />,
  },
  {
    name: 'before it opens',
    door: 'portal',
    render: (language) => <OpeningChip language={language} opening={openings.beforeOpening} />,
  },
  {
    name: 'closed for today',
    door: 'portal',
    render: (language) => <OpeningChip language={language} opening={openings.closed} />,
  },
  {
    name: 'a holiday',
    door: 'portal',
    render: (language) => <OpeningChip language={language} opening={openings.holiday} />,
  },
  {
    name: 'a holiday without an end',
    door: 'portal',
    render: (language) => <OpeningChip language={language} opening={openings.holidayWithoutEnd} />,
  },
  {
    name: 'no day known',
    door: 'portal',
    render: (language) => <OpeningChip language={language} opening={openings.unknown} />,
  },
]
