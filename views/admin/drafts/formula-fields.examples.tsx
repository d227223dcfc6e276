import type { Example } from '../../examples.ts'
import { FormulaFields } from './formula-fields.tsx'

const typed = {
  kind: 'formula',
  words_id: '5 % dari harga di atas batas',
  words_en: '5 % of the price above the allowance',
  expression: 'max(0, harga - batas) * 5 / 100',
  'i-rows': '2',
  'i0-name': 'harga',
  'i0-label_id': 'Harga <img src=x onerror=alert(1)>',
  'i0-label_en': 'Price',
  'i0-unit': 'rupiah',
  'i0-example': '500000000',
}

export const examples: Example[] = [
  {
    name: 'with an input and an empty one',
    door: 'portal',
    render: (language) => <FormulaFields {...{ language, typed }} errors={[]} />,
  },
]
