import type { Example } from '../examples.ts'
import { Ticks } from './ticks.tsx'

const options = [
  { id: 'case-BARU', label: 'Baru', isTicked: true },
  { id: 'case-HILANG', label: 'Hilang <img src=x onerror=alert(1)>', isTicked: false },
]

export const examples: Example[] = [
  {
    door: 'portal',
    name: 'of which one is ticked',
    render: (language) => <Ticks {...{ language, options }} legend="Kasus" hint="Boleh lebih dari satu." />,
  },
  {
    door: 'portal',
    name: 'with an error',
    render: (language) => <Ticks {...{ language, options }} legend="Kasus" error="Centang satu." />,
  },
]
