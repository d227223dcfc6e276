export type MeasureProps = {
  /** Milliseconds on the office's clock. */
  since: number
  now: number
  /** Where the mark stands; the bar ends at one and a half times that. */
  markSeconds: number
  start: string
  mark: string
  end: string
}

/** Time that runs towards a mark, as a bar; the words beside it say the same. The behaviour keeps it moving. */
export function Measure({ since, now, markSeconds, start, mark, end }: MeasureProps) {
  const full = markSeconds * 1.5
  const share = Math.min(1, Math.max(0, (now - since) / 1000 / full))
  return (
    <div class="measure">
      <svg class="measure__bar" aria-hidden="true">
        <rect class="measure__track" width="100%" height="10" y="4" rx="5" />
        <rect
          class="measure__run"
          width={`${Math.round(share * 1000) / 10}%`}
          height="10"
          y="4"
          rx="5"
          data-run-since={String(since)}
          data-run-seconds={String(full)}
        />
        <rect class="measure__mark" x="66.6%" width="3" height="18" />
      </svg>
      <p class="measure__words">
        <span>{start}</span>
        <strong>{mark}</strong>
        <span>{end}</span>
      </p>
    </div>
  )
}
