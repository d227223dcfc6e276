import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { Pager } from './pager.tsx'

export const examples: Example[] = [
  at('the first of two', 1, 2),
  at('in the middle', 2, 3),
  at('the only one', 1, 1),
]

function at(name: string, page: number, pages: number): Example {
  return {
    name,
    door: 'kiosk',
    size: [1080, 160],
    render: (language) => (
      <Pager
        language={language}
        page={page}
        pages={pages}
        hrefOf={(other) => `?page=${other}`}
        nextLabel={wordsOf(language).kiosk.pager.moreServices}
      />
    ),
  }
}
