import type { Example } from '../examples.ts'
import { AdminFrame } from './admin-frame.tsx'
import { sampleFrame } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'around a page',
    door: 'portal',
    whole: true,
    size: [1366, 768],
    render: (language) => (
      <AdminFrame {...sampleFrame(language, 'people')} title="Sukamaju">
        <h1>Sukamaju</h1>
      </AdminFrame>
    ),
  },
  {
    name: 'without the holidays of the next year',
    door: 'portal',
    whole: true,
    size: [360, 800],
    render: (language) => (
      <AdminFrame {...sampleFrame(language, 'people')} title="Sukamaju" missingYear="2027">
        <h1>Sukamaju</h1>
      </AdminFrame>
    ),
  },
  {
    name: 'with a pledge that has ended',
    door: 'portal',
    whole: true,
    size: [1366, 768],
    render: (language) => (
      <AdminFrame
        {...sampleFrame(language, 'people')}
        title="Sukamaju"
        endingPledge={{ date: '31 Maret 2026', isOver: true }}
      >
        <h1>Sukamaju</h1>
      </AdminFrame>
    ),
  },
]
