import type { Example } from '../examples.ts'
import { LetterTile } from './letter-tile.tsx'

export const examples: Example[] = [
  { name: 'open', door: 'portal', render: () => <LetterTile letter="A" /> },
  { name: 'closed', door: 'portal', render: () => <LetterTile letter="C" closed /> },
  { name: 'small', door: 'portal', render: () => <LetterTile letter="A" size="small" /> },
  { name: 'open on the kiosk', door: 'kiosk', size: [300, 140], render: () => <LetterTile letter="A" /> },
  {
    name: 'closed in high contrast',
    door: 'kiosk',
    size: [300, 140],
    setting: { contrast: true },
    render: () => <LetterTile letter="C" closed />,
  },
]
