import { type Language, refusalSentence } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import type { DeskFacts } from './desk.ts'
import { DeskPage } from './desk-page.tsx'
import { DeskScreen } from './desk-screen.tsx'
import { absentees, called, desk, justNow, now, parkedHere, serving } from './sample-desk.ts'

const scenes: Record<string, (language: Language) => Partial<DeskFacts>> = {
  'ready to call': () => ({}),
  'nobody waits': () => ({ line: [], waiting: 0, why: null }),
  called: (language) => ({ visitor: called(language) }),
  'called and ready for more': (language) => ({
    visitor: called(language, { pauseEndsAt: now, repeatsMissing: 0, class: 'P' }),
    absent: absentees(language),
  }),
  'being served': (language) => ({ visitor: serving(language, 6) }),
  'served past the standard': (language) => ({ visitor: serving(language, 17) }),
  'served without minutes': (language) => ({ visitor: serving(language, 6, { standardMinutes: null }) }),
  'the first of two services': (language) => ({
    visitor: serving(language, 6, {
      next: {
        service: language === 'id' ? 'KTP elektronik' : 'Electronic identity card',
        counters: [language === 'id' ? 'Loket 2' : 'Counter 2'],
      },
      notes: [{ text: '<img src=x onerror=alert(1)>', at: now - 900_000 }],
    }),
    parked: parkedHere(language),
    absent: absentees(language),
  }),
  'handed over to this counter': (language) => ({ handed: parkedHere(language).slice(0, 1) }),
  'something to undo': (language) => ({
    visitor: serving(language, 0),
    justNow: justNow('ticket.served'),
    parked: parkedHere(language),
    seesHall: true,
  }),
  paused: () => ({ pause: { at: now - 300_000, reason: 'PRAYER' } }),
  refused: (language) => ({
    visitor: called(language),
    notice: { tone: 'late', sentence: refusalSentence(language, 'TOO_SOON', { seconds: 12 }) },
  }),
}

export const examples: Example[] = Object.entries(scenes).map(([name, scene]) => ({
  name,
  door: 'console',
  size: [1366, 768],
  whole: true,
  render: (language) => (
    <DeskPage
      language={language}
      assets={{ css: '/assets/console.css', scripts: [] }}
      officeName="Mal Pelayanan Publik Sukamaju"
      office="sukamaju"
      counter="1"
    >
      <DeskScreen desk={desk(language, scene(language))} />
    </DeskPage>
  ),
}))
