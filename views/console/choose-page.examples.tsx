import { type Language, wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { ChoosePage, type ChoosePageProps } from './choose-page.tsx'
import { choices, linesToOrder, opening } from './sample-choice.ts'

const props = (language: Language): ChoosePageProps => ({
  language,
  assets: { css: '/assets/console.css', scripts: [] },
  officeName: 'Mal Pelayanan Publik Sukamaju',
  office: 'sukamaju',
  officer: 'Bu Ani',
  counters: choices(language),
  chosen: opening(language),
  notice: null,
  seesHall: false,
})

export const examples: Example[] = [
  {
    name: 'a free counter',
    door: 'console',
    size: [1366, 768],
    whole: true,
    render: (language) => <ChoosePage {...props(language)} />,
  },
  {
    name: 'a supervisor chooses',
    door: 'console',
    size: [1366, 768],
    whole: true,
    render: (language) => <ChoosePage {...props(language)} seesHall />,
  },
  {
    name: 'where the order of the lines matters',
    door: 'console',
    size: [1366, 768],
    whole: true,
    render: (language) => (
      <ChoosePage {...props(language)} chosen={{ ...opening(language), lines: linesToOrder(language) }} />
    ),
  },
  {
    name: 'no service ticked',
    door: 'console',
    size: [1366, 768],
    whole: true,
    render: (language) => (
      <ChoosePage
        {...props(language)}
        notice={{ tone: 'late', sentence: wordsOf(language).console.choose.noService }}
      />
    ),
  },
]
