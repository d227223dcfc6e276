import type { Example } from '../examples.ts'
import { Brand, BrandScene } from './brand.tsx'

export const examples: Example[] = [
  { name: 'the mark on a tile', door: 'portal', render: () => <Brand /> },
  { name: 'the mark alone', door: 'portal', render: () => <Brand tile={false} /> },
  {
    name: 'the mark as a scene',
    door: 'kiosk',
    size: [540, 300],
    render: () => (
      <div class="on-hero">
        <BrandScene />
      </div>
    ),
  },
]
