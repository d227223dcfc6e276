import type { Example } from '../examples.ts'
import { Trail } from './trail.tsx'

export const examples: Example[] = [
  {
    name: 'one step back',
    door: 'portal',
    render: (language) => (
      <Trail
        language={language}
        links={[{ href: '/sukamaju#services', label: 'MPP Sukamaju' }]}
        here="Kartu Keluarga"
      />
    ),
  },
]
