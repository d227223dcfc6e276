import type { Example } from '../examples.ts'
import { Shortcuts } from './shortcuts.tsx'

const states = [null, 'called', 'serving'] as const

export const examples: Example[] = [
  ...states.map(
    (visitor): Example => ({
      name: visitor ?? 'nobody',
      door: 'console',
      size: [1366, 50],
      render: (language) => (
        <div class="staff-foot">
          <Shortcuts language={language} visitor={visitor} paused={false} canUndo={visitor !== null} />
        </div>
      ),
    }),
  ),
]
