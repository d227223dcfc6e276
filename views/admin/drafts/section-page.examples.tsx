import { wordsOf } from '../../../src/words/language.ts'
import type { Example } from '../../examples.ts'
import { choices, difference, draftFrame } from './samples.ts'
import { SectionPage } from './section-page.tsx'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const typed = {
  'r-rows': '2',
  'r0-code': 'KTP',
  'r0-text_id': 'Fotokopi KTP',
  'r0-text_en': 'Copy of the identity card',
}

export const examples: Example[] = [
  {
    ...page,
    name: 'of the requirements',
    render: (language) => (
      <SectionPage
        {...draftFrame(language)}
        {...{ typed, choices }}
        section="requirements"
        title="Persyaratan"
      />
    ),
  },
  {
    ...page,
    name: 'that somebody else changed meanwhile',
    render: (language) => (
      <SectionPage
        {...draftFrame(language)}
        {...{ typed, choices }}
        section="requirements"
        title="Persyaratan"
        meanwhile={{ who: 'Sari <img src=x onerror=alert(1)>', parts: difference }}
      />
    ),
  },
  {
    ...page,
    name: 'moved and not saved, on a phone',
    size: [360, 800],
    render: (language) => (
      <SectionPage
        {...draftFrame(language)}
        {...{ typed, choices }}
        section="requirements"
        title="Persyaratan"
        isArranged
      />
    ),
  },
  {
    ...page,
    name: 'of a text in one language',
    render: (language) => (
      <SectionPage
        {...draftFrame(language)}
        {...{ choices }}
        typed={{ product_id: 'SKCK' }}
        section="product"
        title="Produk pelayanan"
        errors={[{ field: 'product_en', message: wordsOf(language).adminDrafts.wrong.both }]}
      />
    ),
  },
]
