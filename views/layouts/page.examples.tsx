import type { Example } from '../examples.ts'
import { Page } from './page.tsx'

const assets = { css: '/assets/portal.css', scripts: [] }

export const examples: Example[] = [
  {
    name: 'an empty document',
    door: 'portal',
    whole: true,
    render: (language) => (
      <Page
        language={language}
        door="portal"
        title="<img onerror=alert(1)>"
        office="MPP Sukamaju"
        assets={assets}
      >
        <main id="main">09.42 WIB</main>
      </Page>
    ),
  },
]
