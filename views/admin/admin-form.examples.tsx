import { wordsOf } from '../../src/words/language.ts'
import { Field } from '../components/field.tsx'
import type { Example } from '../examples.ts'
import { AdminForm } from './admin-form.tsx'

export const examples: Example[] = [
  {
    name: 'to be filled in',
    door: 'portal',
    render: (language) => (
      <AdminForm language={language} action="/sukamaju/admin" submit={wordsOf(language).common.actions.save}>
        <Field language={language} id="source" label={wordsOf(language).adminTimes.period.source} />
      </AdminForm>
    ),
  },
  {
    name: 'to be read',
    door: 'portal',
    render: (language) => (
      <AdminForm language={language} action="/sukamaju/admin" submit={null}>
        <Field
          language={language}
          id="source"
          label={wordsOf(language).adminTimes.period.source}
          value="SE 1"
        />
      </AdminForm>
    ),
  },
]
