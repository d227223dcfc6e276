import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { KeyCap } from '../components/key-cap.tsx'
import { Chip } from '../components/status-chip.tsx'
import type { Example } from '../examples.ts'
import { StaffFrame } from './staff-frame.tsx'

export const examples: Example[] = [
  {
    name: 'an open counter',
    door: 'console',
    size: [1366, 300],
    whole: true,
    render: (language) => {
      const { common, console } = wordsOf(language)
      return (
        <StaffFrame
          language={language}
          title={console.title}
          assets={{ css: '/assets/console.css', scripts: [] }}
          place={phrase(language, common.counter, { number: 3 })}
          about={<Chip tone="serving" icon="circle-check" label={common.counterState.open} />}
          end={
            <>
              <span>Bu Ani</span>
              <Button
                kind="plain"
                type="button"
                icon="pause"
                label={common.counterState.paused}
                keyLabel="J"
              />
            </>
          }
          clock={{ time: '09.42', zone: 'WIB' }}
          foot={
            <span>
              <KeyCap label={common.key.space} /> {console.callNext}
            </span>
          }
        >
          <div class="content">
            <h1>{console.title}</h1>
          </div>
        </StaffFrame>
      )
    },
  },
]
