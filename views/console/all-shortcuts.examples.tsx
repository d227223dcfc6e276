import type { Example } from '../examples.ts'
import { AllShortcuts } from './all-shortcuts.tsx'

export const examples: Example[] = [
  {
    name: 'every key',
    door: 'console',
    size: [460, 700],
    render: (language) => <AllShortcuts language={language} />,
  },
]
