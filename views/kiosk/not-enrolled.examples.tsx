import type { Example } from '../examples.ts'
import { basicsIn, screen } from './example-data.ts'
import { NotEnrolled } from './not-enrolled.tsx'

export const examples: Example[] = [
  { ...screen, name: 'how to enrol', render: (language) => <NotEnrolled {...basicsIn(language)} /> },
]
