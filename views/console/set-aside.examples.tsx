import type { Example } from '../examples.ts'
import { absentees, called, desk, parkedHere } from './sample-desk.ts'
import { SetAside } from './set-aside.tsx'

export const examples: Example[] = [
  {
    name: 'parked and absent',
    door: 'console',
    size: [452, 260],
    render: (language) => (
      <SetAside desk={desk(language, { parked: parkedHere(language), absent: absentees(language) })} />
    ),
  },
  {
    name: 'while somebody is here',
    door: 'console',
    size: [452, 160],
    render: (language) => (
      <SetAside desk={desk(language, { parked: parkedHere(language), visitor: called(language) })} />
    ),
  },
]
