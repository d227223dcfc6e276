import type { Example } from '../examples.ts'
import { NoteForm } from './note-form.tsx'
import { desk, serving } from './sample-desk.ts'

export const examples: Example[] = [
  {
    name: 'empty',
    door: 'console',
    size: [460, 400],
    render: (language) => <NoteForm desk={desk(language)} visitor={serving(language, 3)} />,
  },
]
