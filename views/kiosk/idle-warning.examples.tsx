import type { Example } from '../examples.ts'
import { IdleWarning } from './idle-warning.tsx'

export const examples: Example[] = [
  {
    name: 'fifteen seconds left',
    door: 'kiosk',
    size: [1080, 700],
    render: (language) => (
      <IdleWarning language={language} seconds={15} restHref="/sukamaju/kiosk/rest" open />
    ),
  },
]
