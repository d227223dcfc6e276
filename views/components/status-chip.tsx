import { type Language, wordsOf } from '../../src/words/language.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'

export type Tone = 'waiting' | 'called' | 'serving' | 'late' | 'neutral'

export type ChipProps = { tone: Tone; icon?: IconName; label: string }

/** A word with a colour and, unless it stands in a column of its own, an icon. */
export function Chip({ tone, icon, label }: ChipProps) {
  return (
    <span class="chip" data-tone={tone}>
      {icon && <Icon name={icon} />}
      <span>{label}</span>
    </span>
  )
}

export type TicketState = keyof typeof stateLooks

export type StatusChipProps = { state: TicketState; language: Language }

export function StatusChip({ state, language }: StatusChipProps) {
  return <Chip {...stateLooks[state]} label={wordsOf(language).common.ticketState[state]} />
}

export type VerdictChipProps = { verdict: keyof typeof verdictLooks; language: Language }

/** The promise beside what happened. */
export function VerdictChip({ verdict, language }: VerdictChipProps) {
  return <Chip {...verdictLooks[verdict]} label={wordsOf(language).common.verdict[verdict]} />
}

const stateLooks = {
  waiting: { tone: 'waiting', icon: 'hourglass' },
  called: { tone: 'called', icon: 'megaphone' },
  serving: { tone: 'serving', icon: 'user-check' },
  parked: { tone: 'waiting', icon: 'clock-pause' },
  handover: { tone: 'called', icon: 'exchange' },
  absent: { tone: 'late', icon: 'user-x' },
  done: { tone: 'serving', icon: 'circle-check' },
  cancelled: { tone: 'neutral', icon: 'x' },
} as const

const verdictLooks = {
  below: { tone: 'late', icon: 'arrow-down' },
  equal: { tone: 'serving', icon: 'equal' },
  above: { tone: 'called', icon: 'arrow-up' },
} as const
