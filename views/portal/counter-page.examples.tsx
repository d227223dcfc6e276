import type { Example } from '../examples.ts'
import { CounterPage } from './counter-page.tsx'
import { screen } from './counter-screen.examples.tsx'
import { counters, page } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'on a phone',
    door: 'portal',
    size: [360, 800],
    whole: true,
    render: (language) => <CounterPage {...page(language)} now={screen(language, counters[0])} />,
  },
  {
    name: 'closed',
    door: 'portal',
    size: [1280, 900],
    whole: true,
    render: (language) => <CounterPage {...page(language)} now={screen(language, counters[4])} />,
  },
]
