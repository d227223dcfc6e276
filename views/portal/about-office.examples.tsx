import type { Example } from '../examples.ts'
import { AboutOffice } from './about-office.tsx'
import { home } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'with a holiday ahead',
    door: 'portal',
    size: [420, 900],
    render: (language) => <AboutOffice language={language} {...home(language).about} />,
  },
  {
    name: 'without one',
    door: 'portal',
    size: [420, 800],
    render: (language) => (
      <AboutOffice language={language} {...home(language).about} holidays={[]} isDemo={false} />
    ),
  },
]
