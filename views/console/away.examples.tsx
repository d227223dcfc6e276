import type { Example } from '../examples.ts'
import { Page } from '../layouts/page.tsx'
import { Away } from './away.tsx'

const reasons = ['closed', 'taken'] as const

export const examples: Example[] = reasons.map((reason) => ({
  name: reason,
  door: 'console',
  size: [1366, 500],
  whole: true,
  render: (language) => (
    <Page
      language={language}
      door="console"
      title="Giliran"
      assets={{ css: '/assets/console.css', scripts: [] }}
    >
      <Away
        language={language}
        office="sukamaju"
        officer="Bu Ani"
        counter="1"
        place={language === 'id' ? 'Loket 1' : 'Counter 1'}
        reason={reason}
      />
    </Page>
  ),
}))
