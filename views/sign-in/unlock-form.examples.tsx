import { refusalSentence, wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { UnlockForm, type UnlockFormProps } from './unlock-form.tsx'

const officers = [
  { id: '1', name: 'Bu Ani' },
  { id: '2', name: 'Budi' },
]

export const examples: Example[] = [
  form('at first', () => ({})),
  form('something left empty', (language) => ({
    errors: [{ field: 'officer', message: wordsOf(language).signIn.unlock.officerMissing }],
  })),
  form('it does not match', (language) => ({
    officer: '1',
    refusal: refusalSentence(language, 'PIN_WRONG'),
  })),
  form('nobody has a PIN', () => ({ officers: [] })),
]

type More = (language: UnlockFormProps['language']) => Partial<UnlockFormProps>

function form(name: string, more: More): Example {
  return {
    name,
    door: 'portal',
    render: (language) => <UnlockForm {...{ language, office: 'sukamaju', officers, ...more(language) }} />,
  }
}
