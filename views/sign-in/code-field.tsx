import { type Language, wordsOf } from '../../src/words/language.ts'
import { Field } from '../components/field.tsx'

/** Six digits from an authenticator app, which phones and password managers know how to fill. */
export function CodeField({ language, isFirst = false }: { language: Language; isFirst?: boolean }) {
  return (
    <Field
      language={language}
      id="code"
      label={wordsOf(language).signIn.code.field}
      attributes={{
        autocomplete: 'one-time-code',
        inputmode: 'numeric',
        maxlength: '7',
        ...(isFirst && { autofocus: true }),
      }}
    />
  )
}
