import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { basicsIn, screen } from './example-data.ts'
import { KioskPage } from './kiosk-page.tsx'

export const examples: Example[] = [
  {
    ...screen,
    name: 'an empty screen',
    render: (language) => (
      <KioskPage {...basicsIn(language)} title={wordsOf(language).kiosk.title}>
        <div class="kiosk-group">
          <h1>{wordsOf(language).kiosk.title}</h1>
        </div>
      </KioskPage>
    ),
  },
]
