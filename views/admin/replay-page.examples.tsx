import type { Language } from '../../src/words/language.ts'
import { phrase, refusalSentence, wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { policyTyped, sampleClasses, sampleServices } from './policy-samples.ts'
import { ReplayPage, type ReplayPageProps } from './replay-page.tsx'
import { sampleReplay } from './replay-samples.ts'
import { sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true } as const

function replay(language: Language, more: Partial<ReplayPageProps> = {}) {
  const day = '2026-04-06'
  const form = { typed: policyTyped, lines: ['A', 'B'], services: sampleServices }
  return (
    <ReplayPage
      {...sampleFrame(language, 'figures')}
      {...{ day, lastDay: day, ...form, classes: sampleClasses(language), ...more }}
    />
  )
}

export const examples: Example[] = [
  { ...page, name: 'before it is asked', size: [1366, 768], render: (language) => replay(language) },
  {
    ...page,
    name: 'priority first',
    size: [1366, 768],
    render: (language) => replay(language, { result: sampleReplay(language) }),
  },
  {
    ...page,
    name: 'priority first, on a phone',
    size: [360, 800],
    render: (language) => replay(language, { result: sampleReplay(language) }),
  },
  {
    ...page,
    name: 'a day that is not over',
    size: [1366, 768],
    render: (language) =>
      replay(language, {
        day: '2026-04-08',
        errors: [
          {
            field: 'day',
            message: phrase(language, wordsOf(language).adminReplay.wrong.notOver, { date: '6 April 2026' }),
          },
        ],
      }),
  },
  {
    ...page,
    name: 'when too many ask at once',
    size: [1366, 768],
    render: (language) => replay(language, { refusal: refusalSentence(language, 'TOO_MANY_AT_ONCE') }),
  },
  {
    ...page,
    name: 'on the first day of an office',
    size: [1366, 768],
    render: (language) => replay(language, { day: '', lastDay: null }),
  },
]
