import type { Example } from '../../examples.ts'
import { PreviewPage } from './preview-page.tsx'
import { draftFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const validFrom = { validFrom: '2026-06-01', date: '1 Juni 2026' }

export const examples: Example[] = [
  {
    ...page,
    name: 'that can be read',
    render: (language) => (
      <PreviewPage {...draftFrame(language)} {...validFrom} missing={null}>
        <p>1. Persyaratan</p>
      </PreviewPage>
    ),
  },
  {
    ...page,
    name: 'in which parts are missing, on a phone',
    size: [360, 800],
    render: (language) => (
      <PreviewPage {...draftFrame(language)} {...validFrom} missing="Persyaratan, Biaya atau tarif" />
    ),
  },
]
