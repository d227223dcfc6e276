import type { Example } from '../examples.ts'
import { desk, serving } from './sample-desk.ts'
import { TransferForm } from './transfer-form.tsx'

export const examples: Example[] = [
  {
    name: 'keeps the place',
    door: 'console',
    size: [460, 400],
    render: (language) => <TransferForm desk={desk(language)} visitor={serving(language, 3)} />,
  },
]
