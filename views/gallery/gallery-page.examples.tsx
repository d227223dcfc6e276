import type { Example } from '../examples.ts'
import { GalleryPage } from './gallery-page.tsx'

const one: Example = { name: 'a word', door: 'portal', render: () => <p>Giliran</p> }

export const examples: Example[] = [
  {
    name: 'one view',
    door: 'portal',
    whole: true,
    render: (language) => (
      <GalleryPage
        language={language}
        assets={{ css: '/assets/gallery.css', scripts: [] }}
        views={{ 'components/word': [one] }}
      />
    ),
  },
]
