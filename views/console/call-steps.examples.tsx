import type { Example } from '../examples.ts'
import { CallSteps } from './call-steps.tsx'
import { called, desk } from './sample-desk.ts'

export const examples: Example[] = [
  {
    name: 'two of three',
    door: 'console',
    size: [854, 200],
    render: (language) => <CallSteps desk={desk(language)} visitor={called(language)} />,
  },
  {
    name: 'no return allowed',
    door: 'console',
    size: [854, 200],
    render: (language) => {
      const shown = desk(language)
      return (
        <CallSteps desk={{ ...shown, rules: { ...shown.rules, returnMax: 0 } }} visitor={called(language)} />
      )
    },
  },
]
