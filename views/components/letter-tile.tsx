export type LetterTileProps = {
  letter: string
  /** Outlined instead of filled, because nobody can take a number there now. */
  closed?: boolean
  size?: 'small' | 'normal'
}

/** The letter of a service group. The words beside it say the same, so a screen reader skips it. */
export function LetterTile({ letter, closed = false, size = 'normal' }: LetterTileProps) {
  return (
    <span class="letter-tile" data-state={closed ? 'closed' : 'open'} data-size={size} aria-hidden="true">
      {letter}
    </span>
  )
}
