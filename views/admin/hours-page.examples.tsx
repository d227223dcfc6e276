import { phrase, wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { HoursPage } from './hours-page.tsx'
import { sampleFrame, weekTyped } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const periods = [
  { from: '2026-02-19', name: 'Ramadan', dates: '19 Feb – 20 Mar 2026', source: 'SE Menpan RB 3/2026' },
]
const facts = {
  version: 3,
  typed: weekTyped,
  periods,
  changed: { date: '2 Maret 2026', name: 'Admin Sukamaju' },
}

export const examples: Example[] = [
  {
    ...page,
    name: 'to be changed',
    render: (language) => <HoursPage {...sampleFrame(language, 'hours')} {...facts} mayManage />,
  },
  {
    ...page,
    name: 'to be read, without periods',
    size: [360, 800],
    render: (language) => (
      <HoursPage {...sampleFrame(language, 'hours')} {...{ ...facts, periods: [] }} mayManage={false} />
    ),
  },
  {
    ...page,
    name: 'with a time that is none',
    render: (language) => {
      const message = phrase(language, wordsOf(language).adminTimes.week.timeWrong, { day: 'Jumat' })
      const errors = [{ field: 'd5-2-closes', message }]
      return <HoursPage {...sampleFrame(language, 'hours')} {...{ ...facts, errors }} mayManage />
    },
  },
]
