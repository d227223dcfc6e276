import type { Example } from '../examples.ts'
import { LinePanel } from './line-panel.tsx'
import { absentees, desk } from './sample-desk.ts'

export const examples: Example[] = [
  {
    name: 'with absent visitors',
    door: 'console',
    size: [452, 632],
    render: (language) => <LinePanel desk={desk(language, { absent: absentees(language), waiting: 40 })} />,
  },
  {
    name: 'several lines',
    door: 'console',
    size: [452, 632],
    render: (language) => {
      const shown = desk(language)
      const why = shown.why === null ? null : { ...shown.why, due: 'P', lines: 2 }
      return <LinePanel desk={{ ...shown, why }} />
    },
  },
]
