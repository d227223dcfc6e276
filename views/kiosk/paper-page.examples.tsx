import type { Example } from '../examples.ts'
import { paperFacts } from './example-data.ts'
import { KioskPaperPage } from './paper-page.tsx'

export const examples: Example[] = [
  {
    name: 'to be printed by hand',
    door: 'print',
    size: [400, 860],
    whole: true,
    render: (language) => (
      <KioskPaperPage
        language={language}
        assets={{ css: '/assets/kiosk.css', scripts: [] }}
        paper={paperFacts}
        backHref="/sukamaju/kiosk"
      />
    ),
  },
]
