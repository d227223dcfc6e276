import type { Example } from '../examples.ts'
import { needs } from './example-data.ts'
import { Needs } from './needs.tsx'

export const examples: Example[] = [
  {
    name: 'the first three of five',
    door: 'kiosk',
    size: [1080, 560],
    render: (language) => (
      <Needs
        language={language}
        office="sukamaju"
        service="KK"
        needs={needs}
        before={0}
        count={5}
        page={1}
        pages={2}
      />
    ),
  },
  {
    name: 'all of them',
    door: 'kiosk',
    size: [1080, 460],
    render: (language) => (
      <Needs
        language={language}
        office="sukamaju"
        service="KK"
        needs={needs}
        before={0}
        count={3}
        page={1}
        pages={1}
      />
    ),
  },
  {
    name: 'first the choice of cases',
    door: 'kiosk',
    size: [1080, 460],
    render: (language) => (
      <Needs
        language={language}
        office="sukamaju"
        service="KK"
        cases={['Baru', 'Pindah datang', 'Hilang', 'Rusak'].map((name) => ({
          ...{ name, href: '/sukamaju/kiosk/services/KK', isChosen: false },
        }))}
        needs={[]}
        before={0}
        count={0}
        page={1}
        pages={1}
      />
    ),
  },
]
