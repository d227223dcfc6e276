import { type IconName, iconPaths } from './icon-paths.ts'

export type IconProps = {
  name: IconName
  /** Turns round where text runs from right to left: arrows that mean onward or back. */
  turns?: boolean
}

/** Decoration beside words: an icon never stands alone, so a screen reader skips it. */
export function Icon({ name, turns }: IconProps) {
  return (
    <svg
      class={turns ? 'icon icon--turns' : 'icon'}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-linecap="round"
      stroke-linejoin="round"
      focusable="false"
      aria-hidden="true"
    >
      <path d={iconPaths[name]} />
    </svg>
  )
}
