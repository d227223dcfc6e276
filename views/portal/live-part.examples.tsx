import type { Example } from '../examples.ts'
import { LivePart } from './live-part.tsx'

export const examples: Example[] = [
  {
    name: 'an empty part',
    door: 'portal',
    render: (language) => (
      <LivePart here="/sukamaju">
        <p>{language}</p>
      </LivePart>
    ),
  },
]
