import { wordsOf } from '../../../src/words/language.ts'
import type { Example } from '../../examples.ts'
import { RequirementFields } from './requirement-fields.tsx'
import { choices } from './samples.ts'

const typed = {
  'r-rows': '3',
  'r0-code': 'KTP',
  'r0-text_id': 'Fotokopi KTP',
  'r0-text_en': 'Copy of the identity card',
  'r0-form': 'a'.repeat(64),
  'r0-formName': 'F-1.02 <img src=x onerror=alert(1)>.pdf',
  'r1-code': 'SURAT-HILANG',
  'r1-text_id': 'Surat kehilangan',
  'r1-text_en': 'Report of loss',
  'r1-case-HILANG': 'on',
}

export const examples: Example[] = [
  {
    name: 'with a form and a case',
    door: 'portal',
    render: (language) => <RequirementFields {...{ language, typed, choices }} errors={[]} />,
  },
  {
    name: 'with a text in one language',
    door: 'portal',
    render: (language) => (
      <RequirementFields
        {...{ language, choices }}
        typed={{ ...typed, 'r1-text_en': '' }}
        errors={[{ field: 'r1-text_en', message: wordsOf(language).adminDrafts.wrong.both }]}
      />
    ),
  },
]
