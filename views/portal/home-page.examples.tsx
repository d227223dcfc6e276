import type { Example } from '../examples.ts'
import { HomePage } from './home-page.tsx'
import { home, openings, page } from './samples.ts'
import { found } from './search-results.examples.tsx'

export const examples: Example[] = [
  {
    name: 'on a desktop',
    door: 'portal',
    size: [1280, 900],
    whole: true,
    render: (language) => <HomePage {...page(language)} now={home(language)} />,
  },
  {
    name: 'on a phone',
    door: 'portal',
    size: [360, 800],
    whole: true,
    render: (language) => <HomePage {...page(language)} now={home(language)} />,
  },
  {
    name: 'on a holiday',
    door: 'portal',
    size: [360, 800],
    whole: true,
    render: (language) => (
      <HomePage {...page(language)} now={home(language, { opening: openings.holiday })} />
    ),
  },
  {
    name: 'something found',
    door: 'portal',
    size: [1280, 900],
    whole: true,
    render: (language) => <HomePage {...page(language)} now={home(language, { query: 'keluarga', found })} />,
  },
  {
    name: 'nothing found',
    door: 'portal',
    size: [360, 800],
    whole: true,
    render: (language) => (
      <HomePage {...page(language)} now={home(language, { query: '<img onerror=alert(1)>' })} />
    ),
  },
]
