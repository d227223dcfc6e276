import type { Example } from '../examples.ts'
import { type Offer, TakeNumber } from './take-number.tsx'

const ordinary: Offer = { class: 'N', ahead: 8, wait: { range: { unit: 'minutes', from: 15, to: 25 } } }
const priority: Offer = { class: 'P', ahead: 2, wait: { range: { unit: 'minutes', from: 0, to: 5 } } }

const props = { office: 'sukamaju', service: 'KK', formKey: 'key', ordinary }

export const examples: Example[] = [
  {
    name: 'ordinary and priority',
    door: 'kiosk',
    size: [1080, 260],
    render: (language) => <TakeNumber language={language} {...props} priority={priority} />,
  },
  {
    name: 'nobody has priority',
    door: 'kiosk',
    size: [1080, 260],
    render: (language) => <TakeNumber language={language} {...props} priority={null} />,
  },
]
