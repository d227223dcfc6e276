import type { Example } from '../examples.ts'
import { Page } from '../layouts/page.tsx'
import { DeskScreen } from './desk-screen.tsx'
import { absentees, desk, serving } from './sample-desk.ts'

export const examples: Example[] = [
  {
    name: 'on a phone',
    door: 'console',
    size: [360, 800],
    whole: true,
    render: (language) => (
      <Page
        language={language}
        door="console"
        title="Giliran"
        assets={{ css: '/assets/console.css', scripts: [] }}
      >
        <DeskScreen desk={desk(language, { visitor: serving(language, 6), absent: absentees(language) })} />
      </Page>
    ),
  },
]
