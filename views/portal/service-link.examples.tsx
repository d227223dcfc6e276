import type { Example } from '../examples.ts'
import { ServiceLink } from './service-link.tsx'

export const examples: Example[] = [
  {
    name: 'a hostile name',
    door: 'portal',
    render: (language) => (
      <ServiceLink office="sukamaju" code="KK" name={`<img onerror=alert(1)> ${language}`} />
    ),
  },
]
