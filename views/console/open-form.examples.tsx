import type { Example } from '../examples.ts'
import { OpenForm } from './open-form.tsx'
import { opening } from './sample-choice.ts'

const states = ['free', 'taken', 'mine'] as const

export const examples: Example[] = [
  ...states.map(
    (state): Example => ({
      name: state,
      door: 'console',
      size: [640, 420],
      render: (language) => (
        <OpenForm {...opening(language, state)} language={language} office="sukamaju" officer="Bu Ani" />
      ),
    }),
  ),
]
