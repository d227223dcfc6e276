import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import type { Tone } from './status-chip.tsx'

export type StateCardProps = {
  tone: Tone
  icon: IconName
  title: string
  /** What happened, that the number is safe, and the next step. */
  children: Child
  actions?: Child
  /** 1 when the card is the whole page. */
  level?: 1 | 2
}

export function StateCard({ tone, icon, title, children, actions, level = 2 }: StateCardProps) {
  return (
    <section class="state-card" data-tone={tone}>
      <span class="state-card__icon">
        <Icon name={icon} />
      </span>
      {level === 1 ? <h1 class="state-card__title">{title}</h1> : <h2 class="state-card__title">{title}</h2>}
      <div class="state-card__body">{children}</div>
      {actions && <div class="state-card__actions">{actions}</div>}
    </section>
  )
}
