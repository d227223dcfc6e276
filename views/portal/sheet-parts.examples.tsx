import type { Example } from '../examples.ts'
import { familyCard } from './sample-sheets.ts'
import { SheetParts } from './sheet-parts.tsx'

export const examples: Example[] = [
  {
    name: 'a family card',
    door: 'portal',
    size: [720, 1000],
    render: (language) => <SheetParts language={language} sheet={familyCard} here="/sukamaju/layanan/KK" />,
  },
]
