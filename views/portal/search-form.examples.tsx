import type { Example } from '../examples.ts'
import { SearchForm } from './search-form.tsx'

export const examples: Example[] = [
  {
    name: 'on paper',
    door: 'portal',
    size: [640, 100],
    render: (language) => <SearchForm language={language} action="/sukamaju" query="" />,
  },
]
