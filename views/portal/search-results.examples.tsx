import type { Example } from '../examples.ts'
import { type FoundService, SearchResults } from './search-results.tsx'

export const examples: Example[] = [
  {
    name: 'found',
    door: 'portal',
    size: [640, 320],
    render: (language) => (
      <SearchResults language={language} office="sukamaju" query="keluarga" found={found} />
    ),
  },
  {
    name: 'nothing',
    door: 'portal',
    size: [640, 200],
    render: (language) => <SearchResults language={language} office="sukamaju" query="xyz" found={[]} />,
  },
]

/** What a search for a family card finds. */
export const found: readonly FoundService[] = [
  { code: 'KK', letter: 'A', name: 'Kartu Keluarga', summary: 'Baru, perubahan isi, atau pengganti.' },
  { code: 'KIA', letter: 'A', name: 'Kartu Identitas Anak (KIA)', summary: 'Bagi anak di bawah 17 tahun.' },
]
