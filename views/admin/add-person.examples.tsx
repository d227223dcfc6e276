import { refusalSentence, wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { AddPerson } from './add-person.tsx'

export const examples: Example[] = [
  {
    name: 'empty',
    door: 'portal',
    render: (language) => <AddPerson language={language} office="sukamaju" />,
  },
  {
    name: 'two mistakes',
    door: 'portal',
    render: (language) => (
      <AddPerson
        language={language}
        office="sukamaju"
        typed={{ name: '', username: 'ani', role: 'auditor' }}
        errors={[
          { field: 'name', message: wordsOf(language).admin.people.add.nameMissing },
          { field: 'username', message: refusalSentence(language, 'USERNAME_USED') },
        ]}
      />
    ),
  },
]
