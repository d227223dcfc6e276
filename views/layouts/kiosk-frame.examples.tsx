import { longDate } from '../../src/words/format.ts'
import type { Language } from '../../src/words/language.ts'
import { wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { StateCard } from '../components/state-card.tsx'
import type { Example } from '../examples.ts'
import { KioskFrame } from './kiosk-frame.tsx'
import type { Setting } from './page.tsx'

export const examples: Example[] = [
  frame('plain', {}),
  frame('large text', { large: true }),
  frame('high contrast', { contrast: true }),
]

function frame(name: string, setting: Setting): Example {
  return {
    name,
    door: 'kiosk',
    size: [1080, 1920],
    setting,
    whole: true,
    render: (language) => (
      <KioskFrame
        language={language}
        title={wordsOf(language).kiosk.question}
        assets={{ css: '/assets/kiosk.css', scripts: [] }}
        setting={setting}
        office={officeIn(language)}
        assist={{ action: '/kiosk/assistance', returnTo: '/kiosk' }}
      >
        <div class="content">
          <StateCard
            tone="waiting"
            icon="alert-triangle"
            level={1}
            title={wordsOf(language).errors.unavailable.title}
            actions={<Button label={wordsOf(language).common.actions.tryAgain} />}
          >
            {wordsOf(language).errors.unavailable.next}
          </StateCard>
        </div>
      </KioskFrame>
    ),
  }
}

function officeIn(language: Language) {
  const date = longDate(Date.UTC(2026, 3, 6, 2, 42), 'Asia/Jakarta', language)
  return {
    name: 'MPP Sukamaju',
    slogan: 'Datang tenang, pulang tuntas',
    clock: { time: '09.42', zone: 'WIB', date },
  }
}
