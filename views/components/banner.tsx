import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import type { Tone } from './status-chip.tsx'

export type BannerProps = {
  tone: Tone
  icon: IconName
  title: Child
  note?: Child
  attributes?: Readonly<Record<string, string | boolean>>
}

/** A message across the page, which a screen reader says when it appears. */
export function Banner({ tone, icon, title, note, attributes }: BannerProps) {
  return (
    <div class="banner" data-tone={tone} role="status" {...attributes}>
      <Icon name={icon} />
      <div class="banner__words">
        <p class="banner__title">{title}</p>
        {note && <p class="banner__note">{note}</p>}
      </div>
    </div>
  )
}
