import type { Example } from '../examples.ts'
import { basicsIn, screen } from './example-data.ts'
import { NotEnrolled } from './not-enrolled.tsx'

export const examples: Example[] = [
  {
    ...screen,
    name: 'a code for the admin',
    render: (language) => (
      <NotEnrolled {...basicsIn(language)} waiting={{ role: 'kiosk', code: 'K7MR-2XQ9', renewIn: 600 }} />
    ),
  },
  {
    ...screen,
    name: 'too many codes were asked for',
    render: (language) => <NotEnrolled {...basicsIn(language)} waiting={null} />,
  },
]
