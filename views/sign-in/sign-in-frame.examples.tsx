import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { SignInFrame } from './sign-in-frame.tsx'

export const examples: Example[] = [
  {
    name: 'one thing to do',
    door: 'portal',
    size: [360, 500],
    whole: true,
    render: (language) => (
      <SignInFrame
        language={language}
        title={wordsOf(language).signIn.title}
        assets={{ css: '/assets/sign-in.css', scripts: [] }}
        office={{ slug: 'sukamaju', name: 'Mal Pelayanan Publik Sukamaju', slogan: 'Melayani dengan hati' }}
        here="/sukamaju/sign-in"
      >
        <h1>{wordsOf(language).signIn.title}</h1>
      </SignInFrame>
    ),
  },
]
