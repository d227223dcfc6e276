import { type Language, wordsOf } from '../../src/words/language.ts'
import { Chip } from '../components/status-chip.tsx'

export type CounterState = 'open' | 'paused' | 'closed'

export type CounterStateProps = { state: CounterState; language: Language }

/** Whether a counter is open, paused or closed. */
export function CounterStateChip({ state, language }: CounterStateProps) {
  return <Chip {...looks[state]} label={wordsOf(language).common.counterState[state]} />
}

const looks = {
  open: { tone: 'serving', icon: 'circle-check' },
  paused: { tone: 'waiting', icon: 'pause' },
  closed: { tone: 'neutral', icon: 'x' },
} as const
