import type { Example } from '../examples.ts'
import { week } from './samples.ts'
import { WeekHours } from './week-hours.tsx'

export const examples: Example[] = [
  {
    name: 'with a holiday',
    door: 'portal',
    size: [420, 360],
    render: (language) => <WeekHours language={language} days={week} zone="WIB" />,
  },
]
