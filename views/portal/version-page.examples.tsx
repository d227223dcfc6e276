import type { Example } from '../examples.ts'
import { familyCard } from './sample-sheets.ts'
import { page } from './samples.ts'
import { VersionPage } from './version-page.tsx'

export const examples: Example[] = [
  {
    name: 'the second version',
    door: 'portal',
    size: [360, 800],
    whole: true,
    render: (language) => (
      <VersionPage
        {...page(language)}
        {...{ slug: 'sukamaju', code: 'KK', name: 'Kartu Keluarga', version: 2 }}
        when="Berlaku sejak 6 April 2026"
        sheet={{ ...familyCard, cases: [], deadline: null }}
        changes={<p>Surat pengantar RT tidak lagi diperlukan.</p>}
      />
    ),
  },
]
