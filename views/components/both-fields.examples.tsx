import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { BothFields } from './both-fields.tsx'

export const examples: Example[] = [
  {
    name: 'with one language missing',
    door: 'portal',
    render: (language) => {
      const { office } = wordsOf(language).adminHouse
      return (
        <BothFields
          {...{ language, id: 'name', label: office.name }}
          typed={{ name_id: 'Kelurahan Melati' }}
          errors={[{ field: 'name_en', message: office.missing }]}
        />
      )
    },
  },
]
