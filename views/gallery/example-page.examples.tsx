import type { Example } from '../examples.ts'
import { ExamplePage } from './example-page.tsx'

export const examples: Example[] = [
  {
    name: 'a part on its ground',
    door: 'portal',
    whole: true,
    render: (language) => (
      <ExamplePage
        language={language}
        assets={{ css: '/assets/gallery.css', scripts: [] }}
        name="a word"
        door="portal"
      >
        <p>Giliran</p>
      </ExamplePage>
    ),
  },
]
