import type { Example } from '../examples.ts'
import { Fee } from './gratis-badge.tsx'

export const examples: Example[] = [
  {
    name: 'nothing to pay',
    door: 'portal',
    render: (language) => <Fee amountRupiah={0} language={language} />,
  },
  {
    name: 'an amount',
    door: 'portal',
    render: (language) => <Fee amountRupiah={120_000} language={language} />,
  },
]
