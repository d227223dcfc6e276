import type { Example } from '../examples.ts'
import { PrintStrip } from './print-strip.tsx'

export const examples: Example[] = [
  {
    name: 'before the printer says anything',
    door: 'kiosk',
    size: [1080, 150],
    render: (language) => (
      <div class="on-hero">
        <PrintStrip language={language} />
      </div>
    ),
  },
]
