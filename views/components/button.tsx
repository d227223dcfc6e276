import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import { KeyCap } from './key-cap.tsx'

export type ButtonProps = {
  label: string
  kind?: 'primary' | 'outline' | 'plain' | 'quiet' | 'destructive'
  /** `large` is the one filled action of a screen, with its words at the start. */
  size?: 'normal' | 'large'
  icon?: IconName
  /** A second line: what will happen, or why it cannot happen yet. */
  note?: string
  /** An icon at the end, such as a chevron. */
  trailing?: IconName
  /** The key that does the same. */
  keyLabel?: string
  /** A link instead of a button. */
  href?: string
  type?: 'submit' | 'button' | 'reset'
  name?: string
  value?: string
  disabled?: boolean
  /** Takes the whole width. */
  wide?: boolean
  /** Anything else for the element: `hx-…`, `data-…`, `aria-…`, `form`. */
  attributes?: Readonly<Record<string, string | boolean>>
}

export function Button(props: ButtonProps) {
  const {
    kind = 'primary',
    size = 'normal',
    href,
    type = 'submit',
    name,
    value,
    disabled,
    wide,
    attributes,
  } = props
  const look = { class: 'button', 'data-kind': kind, 'data-size': size, ...(wide && { 'data-wide': '' }) }
  const words = <ButtonWords {...props} />
  if (href !== undefined) {
    return (
      <a {...look} href={href} {...attributes}>
        {words}
      </a>
    )
  } else {
    return (
      <button {...look} type={type} name={name} value={value} disabled={disabled} {...attributes}>
        {words}
      </button>
    )
  }
}

function ButtonWords({ label, icon, note, trailing, keyLabel }: ButtonProps) {
  return (
    <>
      {icon && <Icon name={icon} turns={icon === 'arrow-left' || icon === 'arrow-right'} />}
      <span class="button__words">
        <span class="button__label">{label}</span>
        {note && <span class="button__note">{note}</span>}
      </span>
      {trailing && <Icon name={trailing} turns />}
      {keyLabel && <KeyCap label={keyLabel} />}
    </>
  )
}
