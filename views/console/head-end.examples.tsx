import type { Example } from '../examples.ts'
import { HeadEnd } from './head-end.tsx'

export const examples: Example[] = [
  {
    name: 'somebody is signed in',
    door: 'console',
    size: [500, 60],
    render: (language) => (
      <div class="staff-head__end">
        <HeadEnd language={language} office="sukamaju" officer="Bu Ani" here="/sukamaju/console" />
      </div>
    ),
  },
]
