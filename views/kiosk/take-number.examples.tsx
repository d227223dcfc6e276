import type { Example } from '../examples.ts'
import { TakeNumber } from './take-number.tsx'

const props = { office: 'sukamaju', service: 'KK', formKey: 'key', ordinary: { class: 'N', ahead: 8 } }

export const examples: Example[] = [
  {
    name: 'ordinary and priority',
    door: 'kiosk',
    size: [1080, 260],
    render: (language) => <TakeNumber language={language} {...props} priority={{ class: 'P', ahead: 2 }} />,
  },
  {
    name: 'nobody has priority',
    door: 'kiosk',
    size: [1080, 260],
    render: (language) => <TakeNumber language={language} {...props} priority={null} />,
  },
]
