import { wordsOf } from '../../../src/words/language.ts'
import type { Example } from '../../examples.ts'
import { FormPage } from './form-page.tsx'
import { draftFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const requirement = { code: 'F-1-02', text: 'Formulir pendaftaran F-1.02' }

export const examples: Example[] = [
  {
    ...page,
    name: 'that is there',
    render: (language) => (
      <FormPage
        {...draftFrame(language)}
        {...{ requirement }}
        form={{ href: '/sukamaju/formulir/x/F-1.02.pdf', name: 'F-1.02 <img src=x onerror=alert(1)>.pdf' }}
      />
    ),
  },
  {
    ...page,
    name: 'of a kind that is not taken, on a phone',
    size: [360, 800],
    render: (language) => (
      <FormPage
        {...draftFrame(language)}
        {...{ requirement }}
        form={null}
        errors={[{ field: 'file', message: wordsOf(language).refusals.FORM_KIND }]}
      />
    ),
  },
]
