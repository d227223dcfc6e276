import { refusalSentence } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { NewTicketPage, type NewTicketPageProps } from './new-ticket-page.tsx'
import { made, making } from './sample-make.ts'

const assets = { css: '/assets/console.css', scripts: [] }

const scenes: Record<string, (language: 'id' | 'en') => Partial<NewTicketPageProps>> = {
  'nothing made yet': () => ({}),
  made: (language) => ({ made: made(language) }),
  'a paper number entered': () => ({ entered: 'Z003' }),
  refused: (language) => ({
    notice: { tone: 'late', sentence: refusalSentence(language, 'NUMBER_USED') },
  }),
}

export const examples: Example[] = Object.entries(scenes).map(([name, scene]) => ({
  name,
  door: 'console',
  size: [1366, 768],
  whole: true,
  render: (language) => <NewTicketPage {...making(language)} assets={assets} {...scene(language)} />,
}))
