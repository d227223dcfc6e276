import { refusalSentence } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { qr } from '../kiosk/example-data.ts'
import { sampleFrame } from './samples.ts'
import { SetUpPage } from './set-up-page.tsx'

const page = { door: 'portal', whole: true } as const
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSW'

export const examples: Example[] = [
  {
    ...page,
    name: 'at first',
    size: [1366, 768],
    render: (language) => <SetUpPage {...sampleFrame(language)} {...{ qr, secret }} next="/sukamaju/admin" />,
  },
  {
    ...page,
    name: 'it does not match, on a phone',
    size: [360, 800],
    render: (language) => (
      <SetUpPage
        {...sampleFrame(language)}
        {...{ qr, secret }}
        refusal={refusalSentence(language, 'CODE_WRONG')}
      />
    ),
  },
]
