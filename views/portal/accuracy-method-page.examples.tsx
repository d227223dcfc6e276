import type { Example } from '../examples.ts'
import { AccuracyMethodPage } from './accuracy-method-page.tsx'
import { page } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'plain words',
    door: 'portal',
    size: [360, 800],
    whole: true,
    render: (language) => (
      <AccuracyMethodPage {...page(language)} {...{ slug: 'sukamaju', officeName: 'MPP Sukamaju' }} />
    ),
  },
]
