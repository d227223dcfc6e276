import type { Example } from '../examples.ts'
import { Actions } from './actions.tsx'
import { called, desk } from './sample-desk.ts'

export const examples: Example[] = [
  {
    name: 'nobody is there',
    door: 'console',
    size: [854, 200],
    render: (language) => <Actions desk={desk(language)} />,
  },
  {
    name: 'somebody is called',
    door: 'console',
    size: [854, 200],
    render: (language) => <Actions desk={desk(language, { visitor: called(language) })} />,
  },
]
