import type { Example } from '../examples.ts'
import { NotEnrolled } from './not-enrolled.tsx'
import { office } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'a screen that nobody enrolled',
    door: 'display',
    size: [1920, 1080],
    whole: true,
    render: (language) => (
      <NotEnrolled
        language={language}
        office={office}
        assets={{ css: '/assets/display.css', scripts: [] }}
        waiting={{ role: 'display', code: 'K7MR-2XQ9', renewIn: 600 }}
      />
    ),
  },
]
