import type { Example } from '../examples.ts'
import { DraftPage, type DraftPageProps } from './draft-page.tsx'
import { familyCard } from './sample-sheets.ts'
import { page } from './samples.ts'

const answer = { text: 'Betul. Surat pengantar RT dihapus dari syarat.', date: '5 April 2026' }

const comments = [
  { text: 'Apakah surat RT masih perlu?', date: '4 April 2026', answer },
  { text: '<img src=x onerror=alert(1)>', date: '6 April 2026', answer: null },
]

export const examples: Example[] = [
  example('with comments', { comments }),
  example('just commented on', { isThanked: true }),
  example('an empty comment', { errors: [{ field: 'text', message: 'Tulis tanggapan Anda.' }] }),
]

function example(name: string, more: Partial<DraftPageProps>): Example {
  return {
    name,
    door: 'portal',
    size: [360, 800],
    whole: true,
    render: (language) => (
      <DraftPage
        {...page(language)}
        {...{ slug: 'sukamaju', code: 'KK', name: 'Kartu Keluarga', formKey: 'key' }}
        since="4 April 2026"
        differences={[]}
        sheet={{ ...familyCard, cases: [], deadline: null }}
        comments={[]}
        {...more}
      />
    ),
  }
}
