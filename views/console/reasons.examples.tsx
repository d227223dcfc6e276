import type { Example } from '../examples.ts'
import { Reasons } from './reasons.tsx'

export const examples: Example[] = [
  {
    name: 'why pause',
    door: 'console',
    size: [460, 420],
    render: (language) => (
      <Reasons
        language={language}
        id="pause"
        question="<img src=x onerror=alert(1)>"
        about="A003 diserahkan, 4 menit; <img src=x onerror=alert(1)>"
        reasons={['BREAK', 'PRAYER', 'FIRE_DRILL']}
        action="/sukamaju/console"
        formKey="kunci"
      />
    ),
  },
]
