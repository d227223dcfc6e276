import type { Example } from '../examples.ts'
import { Dialog } from './dialog.tsx'

export const examples: Example[] = [
  {
    name: 'a question',
    door: 'console',
    size: [460, 200],
    render: (language) => (
      <Dialog language={language} id="question" question="<img src=x onerror=alert(1)>">
        <p class="dialog__hint">…</p>
      </Dialog>
    ),
  },
]
