import type { Example } from '../examples.ts'
import { Page } from '../layouts/page.tsx'
import { HallScreen } from './hall-screen.tsx'
import { hall } from './sample-hall.ts'

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
        <HallScreen hall={hall(language)} />
      </Page>
    ),
  },
]
