import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { ServiceStock } from './service-stock.tsx'

const here = { office: 'sukamaju', code: 'KTP' }

export const examples: Example[] = [
  {
    name: 'that runs low',
    door: 'portal',
    render: (language) => (
      <ServiceStock
        {...here}
        {...{ language }}
        typed={{ stock: 'low', item_id: 'Blangko <img src=x onerror=alert(1)>', item_en: 'Blank cards' }}
      />
    ),
  },
  {
    name: 'without the name of the item',
    door: 'portal',
    render: (language) => (
      <ServiceStock
        {...here}
        {...{ language }}
        typed={{ stock: 'out' }}
        errors={[{ field: 'item_id', message: wordsOf(language).adminCatalogue.stock.missing }]}
      />
    ),
  },
]
