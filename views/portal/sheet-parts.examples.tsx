import type { Example } from '../examples.ts'
import { SheetParts } from './sheet-parts.tsx'
import { familyCard } from './sheet-samples.ts'

export const examples: Example[] = [
  {
    name: 'a family card',
    door: 'portal',
    size: [720, 1000],
    render: (language) => <SheetParts language={language} sheet={familyCard} here="/sukamaju/layanan/KK" />,
  },
]
