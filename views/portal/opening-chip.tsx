import type { Language } from '../../src/words/language.ts'
import { Chip } from '../components/status-chip.tsx'
import { type OpeningNow, openingSentence } from './opening-words.ts'

export type OpeningChipProps = { opening: OpeningNow; language: Language }

/** Open until when, or why not and when it opens. */
export function OpeningChip({ opening, language }: OpeningChipProps) {
  const label = openingSentence(opening, language)
  if (opening.isOpen) {
    return <Chip tone="serving" icon="circle-check" label={label} />
  } else {
    return <Chip tone="waiting" icon={opening.why === 'holiday' ? 'calendar-off' : 'clock'} label={label} />
  }
}
