import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { AuditSearch } from './audit-search.tsx'

const people = [{ by: 'officer:1', name: 'Bu Ani' }]
const nothing = { from: '', until: '', by: '', what: '' }

export const examples: Example[] = [
  {
    name: 'everything',
    door: 'portal',
    render: (language) => <AuditSearch {...{ language, people }} office="sukamaju" sought={nothing} />,
  },
  {
    name: 'a date that is none',
    door: 'portal',
    render: (language) => (
      <AuditSearch
        {...{ language, people }}
        office="sukamaju"
        sought={{ ...nothing, from: 'kemarin', by: 'officer:1' }}
        errors={[{ field: 'from', message: wordsOf(language).admin.audit.dateWrong }]}
      />
    ),
  },
]
