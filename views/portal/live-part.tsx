import type { Child } from 'hono/jsx'

export type LivePartProps = {
  /** The address of this page, which answers htmx with this part alone. */
  here: string
  children: Child
}

/** What a page shows of now. With scripts it is asked for again every few seconds and after sleep. */
export function LivePart({ here, children }: LivePartProps) {
  return (
    <div id="portal-now" class="portal-now" hx-get={here} hx-trigger="refresh" hx-swap="outerMorph">
      {children}
    </div>
  )
}
