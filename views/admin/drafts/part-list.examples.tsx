import type { Example } from '../../examples.ts'
import { PartList } from './part-list.tsx'
import { components } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'of components in every state',
    door: 'portal',
    render: (language) => (
      <PartList {...{ language, parts: components }} office="sukamaju" code="SKCK" isNumbered />
    ),
  },
]
