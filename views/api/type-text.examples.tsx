import type { Example } from '../examples.ts'
import { TypeText } from './type-text.tsx'

export const examples: Example[] = [
  {
    name: 'with a shape in it',
    door: 'portal',
    size: [360, 100],
    render: () => <TypeText parts={[{ text: 'Call', shape: 'Call' }, { text: '[] | null' }]} />,
  },
]
