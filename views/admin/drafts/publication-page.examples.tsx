import { wordsOf } from '../../../src/words/language.ts'
import type { Example } from '../../examples.ts'
import { PublicationPage } from './publication-page.tsx'
import { difference, draftFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const validFrom = { validFrom: '2026-06-01', date: '1 Juni 2026' }

export const examples: Example[] = [
  {
    ...page,
    name: 'with nothing in the way',
    render: (language) => (
      <PublicationPage
        {...draftFrame(language)}
        {...validFrom}
        obstacles={[]}
        replaced={null}
        parts={difference}
      />
    ),
  },
  {
    ...page,
    name: 'with much in the way',
    render: (language) => (
      <PublicationPage
        {...draftFrame(language)}
        {...validFrom}
        obstacles={[
          'Standar ini belum lengkap. Isi dahulu: Biaya atau tarif.',
          'Masih ada 2 tanggapan warga yang belum dijawab. Jawab dahulu, lalu terbitkan.',
        ]}
        replaced={{ version: 2, date: '1 Juli 2026' }}
        parts={difference}
      />
    ),
  },
  {
    ...page,
    name: 'with a day that has passed, on a phone',
    size: [360, 800],
    render: (language) => (
      <PublicationPage
        {...draftFrame(language)}
        validFrom="2026-01-01"
        date="6 April 2026"
        obstacles={[]}
        replaced={null}
        parts={[]}
        errors={[{ field: 'validFrom', message: wordsOf(language).adminDrafts.publication.dateWrong }]}
      />
    ),
  },
]
