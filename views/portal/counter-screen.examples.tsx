import type { Language } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { CounterScreen, type CounterScreenProps } from './counter-screen.tsx'
import { counter, counters, updated } from './samples.ts'
import { familyCard } from './sheet-samples.ts'

export const examples: Example[] = [
  {
    name: 'while it serves',
    door: 'portal',
    size: [360, 800],
    render: (language) => <CounterScreen {...screen(language, counters[1])} />,
  },
  {
    name: 'closed',
    door: 'portal',
    size: [1280, 700],
    render: (language) => <CounterScreen {...screen(language, counters[4])} />,
  },
]

/** A counter of the samples as its page shows it. */
export function screen(
  language: Language,
  now = counter({ counter: '1', state: 'open' }),
): CounterScreenProps {
  const { fees, promise, steps } = familyCard
  const wait = { range: { unit: 'minutes', from: 15, to: 25 } } as const
  const service = { code: 'KK', name: 'Kartu Keluarga', waiting: 8, fees, promise, steps }
  return { language, office: 'sukamaju', counter: now, waiting: 8, wait, services: [service], updated }
}
