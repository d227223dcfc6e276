import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { LivePage } from './live-page.tsx'

export const examples: Example[] = [
  {
    name: 'around a screen',
    door: 'console',
    size: [600, 200],
    whole: true,
    render: (language) => (
      <LivePage
        language={language}
        assets={{ css: '/assets/console.css', scripts: [] }}
        title={wordsOf(language).console.title}
        officeName="Mal Pelayanan Publik Sukamaju"
        office="sukamaju"
        address="/sukamaju/console"
        news="hall from:#live"
      >
        <main id="main">…</main>
      </LivePage>
    ),
  },
]
