import type { Example } from '../examples.ts'
import { PasswordOnce } from './password-once.tsx'
import { sampleFrame } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'for somebody new',
    door: 'portal',
    whole: true,
    size: [1366, 768],
    render: (language) => (
      <PasswordOnce
        {...sampleFrame(language, 'people')}
        name="Bu Ani"
        username="ani"
        password="k7mr-2xq9-hhwm"
      />
    ),
  },
]
