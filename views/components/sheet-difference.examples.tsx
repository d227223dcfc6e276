import { difference } from '../admin/drafts/samples.ts'
import type { Example } from '../examples.ts'
import { SheetDifference } from './sheet-difference.tsx'

export const examples: Example[] = [
  {
    name: 'in three parts',
    door: 'portal',
    render: (language) => <SheetDifference {...{ language, parts: difference }} />,
  },
  {
    name: 'in nothing',
    door: 'portal',
    render: (language) => <SheetDifference {...{ language, parts: [] }} />,
  },
]
