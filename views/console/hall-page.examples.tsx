import { type Language, refusalSentence } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import type { HallFacts } from './hall.ts'
import { HallPage } from './hall-page.tsx'
import { HallScreen } from './hall-screen.tsx'
import { hall } from './sample-hall.ts'

const scenes: Record<string, (language: Language) => Partial<HallFacts>> = {
  'a morning': () => ({}),
  refused: (language) => ({
    notice: { tone: 'late', sentence: refusalSentence(language, 'COUNTER_CLOSED') },
  }),
}

export const examples: Example[] = Object.entries(scenes).map(([name, scene]) => ({
  name,
  door: 'console',
  size: [1366, 768],
  whole: true,
  render: (language) => (
    <HallPage
      language={language}
      assets={{ css: '/assets/console.css', scripts: [] }}
      officeName="Mal Pelayanan Publik Sukamaju"
      office="sukamaju"
    >
      <HallScreen hall={hall(language, scene(language))} />
    </HallPage>
  ),
}))
