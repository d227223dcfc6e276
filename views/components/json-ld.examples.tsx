import type { Example } from '../examples.ts'
import { JsonLd } from './json-ld.tsx'

export const examples: Example[] = [
  {
    name: 'a service',
    door: 'portal',
    size: [360, 100],
    render: () => (
      <>
        <p>GovernmentService</p>
        <JsonLd facts={{ '@context': 'https://schema.org', '@type': 'GovernmentService', name: 'KK' }} />
      </>
    ),
  },
  {
    name: 'a text that would end the element',
    door: 'portal',
    size: [360, 100],
    render: () => (
      <>
        <p>GovernmentService</p>
        <JsonLd facts={{ name: '</script><img src=x onerror=alert(1)>' }} />
      </>
    ),
  },
]
