import type { Example } from '../examples.ts'
import { AssistBar } from './assist-bar.tsx'

const post = { action: '/kiosk/assistance', returnTo: '/kiosk' }

export const examples: Example[] = [
  bar('nothing on', {}),
  bar('large text, with a voice', { large: true, listening: false }),
  bar('high contrast', { contrast: true }),
  bar('low reach, listening', { low: true, listening: true }),
]

function bar(
  name: string,
  on: { large?: boolean; contrast?: boolean; low?: boolean; listening?: boolean },
): Example {
  return {
    name,
    door: 'kiosk',
    size: [1080, 220],
    setting: on,
    render: (language) => <AssistBar language={language} on={on} {...post} />,
  }
}
