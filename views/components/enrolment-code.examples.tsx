import type { Example } from '../examples.ts'
import { AskAgain, EnrolmentCode } from './enrolment-code.tsx'

export const examples: Example[] = [
  {
    name: 'a kiosk that waits',
    door: 'kiosk',
    render: (language) => <EnrolmentCode {...{ language, role: 'kiosk', code: 'K7MR-2XQ9', renewIn: 600 }} />,
  },
  {
    name: 'a display whose code ends soon',
    door: 'display',
    render: (language) => (
      <EnrolmentCode {...{ language, role: 'display', code: 'HHWM-4WWM', renewIn: 45 }} />
    ),
  },
  {
    name: 'the browser of a counter, without scripts',
    door: 'portal',
    render: (language) => (
      <div>
        <AskAgain />
        <EnrolmentCode {...{ language, role: 'counter', code: '2345-6789', renewIn: 300 }} />
      </div>
    ),
  },
]
