import type { Child } from 'hono/jsx'

export type FactProps = { label: string; value: Child; note?: Child }

export function Fact({ label, value, note }: FactProps) {
  return (
    <div class="fact">
      <dt class="fact__label">{label}</dt>
      <dd class="fact__value">{value}</dd>
      {note && <dd class="fact__note">{note}</dd>}
    </div>
  )
}

export type FactsProps = {
  children: Child
  /** A card of its own instead of a strip between lines. */
  boxed?: boolean
}

/** Facts side by side; they wrap when the screen or the text size leaves no room. */
export function Facts({ children, boxed = false }: FactsProps) {
  return <dl class={boxed ? 'facts facts--boxed' : 'facts'}>{children}</dl>
}
