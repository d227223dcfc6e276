import { refusalSentence, wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { SignInPage, type SignInPageProps } from './sign-in-page.tsx'

type Tried = (
  language: SignInPageProps['language'],
) => Pick<SignInPageProps, 'username' | 'errors' | 'refusal' | 'next'>

export const examples: Example[] = [
  page('at first', () => ({ next: '/sukamaju/console' }), [1366, 768]),
  page('on a phone', () => ({}), [360, 800]),
  page('something left empty', (language) => ({
    username: '<img onerror=alert(1)>',
    errors: [{ field: 'password', message: wordsOf(language).signIn.passwordMissing }],
  })),
  page('it does not match', (language) => ({
    username: 'ani',
    refusal: refusalSentence(language, 'SIGN_IN_FAILED'),
  })),
  page('too many tries', (language) => ({
    username: 'ani',
    refusal: refusalSentence(language, 'TOO_MANY_TRIES'),
  })),
]

function page(name: string, tried: Tried, size: Example['size'] & object = [1024, 768]): Example {
  return {
    name,
    door: 'portal',
    size,
    whole: true,
    render: (language) => (
      <SignInPage
        language={language}
        assets={{ css: '/assets/sign-in.css', scripts: [] }}
        office={{ slug: 'sukamaju', name: 'Mal Pelayanan Publik Sukamaju' }}
        {...tried(language)}
      />
    ),
  }
}
