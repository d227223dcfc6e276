import { wordsOf } from '../../../src/words/language.ts'
import type { Example } from '../../examples.ts'
import { CommentsPage } from './comments-page.tsx'
import { draftFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const comments = [
  {
    id: '1',
    text: 'Mohon biaya dapat dibayar dengan QRIS.\nTerima kasih. <img src=x onerror=alert(1)>',
    date: '7 April 2026',
    answer: { text: 'Mulai 1 Juni pembayaran dengan QRIS diterima di semua loket.', date: '8 April 2026' },
  },
  { id: '2', text: 'Mengapa naik?', date: '8 April 2026', answer: null },
]

export const examples: Example[] = [
  {
    ...page,
    name: 'of which one is answered',
    render: (language) => <CommentsPage {...draftFrame(language)} comments={comments} />,
  },
  {
    ...page,
    name: 'with an empty answer, on a phone',
    size: [360, 800],
    render: (language) => (
      <CommentsPage
        {...draftFrame(language)}
        comments={comments}
        answering={{
          comment: '2',
          typed: '',
          errors: [{ field: 'answer-2', message: wordsOf(language).adminDrafts.comments.wrong }],
        }}
      />
    ),
  },
  {
    ...page,
    name: 'none yet',
    render: (language) => <CommentsPage {...draftFrame(language)} comments={[]} />,
  },
]
