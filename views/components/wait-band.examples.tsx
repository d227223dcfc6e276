import type { Example } from '../examples.ts'
import { WaitBand } from './wait-band.tsx'

export const examples: Example[] = [
  {
    name: 'fifteen to twenty-five minutes',
    door: 'portal',
    render: () => <WaitBand fromMinutes={15} toMinutes={25} />,
  },
  { name: 'at most five minutes', door: 'portal', render: () => <WaitBand fromMinutes={0} toMinutes={5} /> },
  { name: 'beyond the scale', door: 'portal', render: () => <WaitBand fromMinutes={80} toMinutes={120} /> },
]
