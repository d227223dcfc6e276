import type { Example } from '../examples.ts'
import { Silent, SoundNotice, SoundToggle, type Unheard, Voice } from './sound.tsx'

const states: readonly Unheard[] = ['blocked', 'failing']

export const examples: Example[] = [
  {
    name: 'the voice, which has no face',
    door: 'display',
    render: () => <Voice office="sukamaju" speech={{ query: 'voice=id&numbers=digits', times: 2 }} />,
  },
  { name: 'on', door: 'display', render: (language) => <SoundToggle language={language} isOn /> },
  { name: 'off', door: 'display', render: (language) => <SoundToggle language={language} isOn={false} /> },
  { name: 'silent', door: 'display', render: (language) => <Silent language={language} /> },
  ...states.map(
    (unheard): Example => ({
      name: unheard,
      door: 'display',
      size: [1920, 80],
      render: (language) => <SoundNotice language={language} unheard={unheard} />,
    }),
  ),
]
