import type { Example } from '../examples.ts'
import { OpenForm } from './open-form.tsx'
import { linesToOrder, opening } from './sample-choice.ts'

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
  {
    name: 'free, where the order of the lines matters',
    door: 'console',
    size: [640, 560],
    render: (language) => (
      <OpenForm
        {...opening(language)}
        lines={linesToOrder(language)}
        language={language}
        office="sukamaju"
        officer="Bu Ani"
      />
    ),
  },
]
