import { wordsOf } from '../../../src/words/language.ts'
import type { Example } from '../../examples.ts'
import { FeePage } from './fee-page.tsx'
import { choices, difference, draftFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const typed = {
  what_id: 'SKCK',
  what_en: 'Police certificate',
  kind: 'amount',
  amount: '30000',
  'b-rows': '2',
  'b0-regulation': 'PP-76-2020',
  'i-rows': '2',
}

export const examples: Example[] = [
  {
    ...page,
    name: 'of an amount',
    render: (language) => <FeePage {...draftFrame(language)} {...{ typed, choices }} fee="0" />,
  },
  {
    ...page,
    name: 'without a basis',
    render: (language) => (
      <FeePage
        {...draftFrame(language)}
        {...{ choices }}
        typed={{ ...typed, 'b0-regulation': '' }}
        fee="new"
        errors={[{ field: 'setByOffice', message: wordsOf(language).adminDrafts.wrong.basis }]}
      />
    ),
  },
  {
    ...page,
    name: 'by a formula, tried',
    render: (language) => (
      <FeePage
        {...draftFrame(language)}
        {...{ choices }}
        typed={{ ...typed, kind: 'formula' }}
        fee="0"
        tried="Dengan contoh Harga 500.000.000 rupiah biayanya Rp21.000.000."
      />
    ),
  },
  {
    ...page,
    name: 'that somebody else changed meanwhile, on a phone',
    size: [360, 800],
    render: (language) => (
      <FeePage
        {...draftFrame(language)}
        {...{ typed, choices }}
        fee="0"
        meanwhile={{ who: 'Sari', parts: difference.slice(1, 2) }}
      />
    ),
  },
]
