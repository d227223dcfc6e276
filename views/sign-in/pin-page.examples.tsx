import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { PinPage } from './pin-page.tsx'
import { sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true } as const

export const examples: Example[] = [
  {
    ...page,
    name: 'at first',
    size: [1366, 768],
    render: (language) => <PinPage {...sampleFrame(language)} />,
  },
  {
    ...page,
    name: 'saved',
    size: [360, 800],
    render: (language) => <PinPage {...sampleFrame(language)} isSaved />,
  },
  {
    ...page,
    name: 'two mistakes',
    size: [1366, 768],
    render: (language) => {
      const { pin } = wordsOf(language).signIn
      const errors = [
        { field: 'pin', message: pin.trivial },
        { field: 'password', message: pin.passwordWrong },
      ]
      return <PinPage {...sampleFrame(language)} errors={errors} />
    },
  },
]
