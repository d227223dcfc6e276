export type WaitBandProps = {
  fromMinutes: number
  toMinutes: number
  /** What the whole band stands for. */
  scaleMinutes?: number
}

/** A wait as a stretch of the time ahead. It stands beside the words that say the same range. */
export function WaitBand({ fromMinutes, toMinutes, scaleMinutes = 60 }: WaitBandProps) {
  const start = percent(fromMinutes, scaleMinutes)
  const length = Math.max(4, percent(toMinutes, scaleMinutes) - start)
  return (
    <svg class="wait-band" aria-hidden="true">
      <rect class="wait-band__scale" width="100%" height="100%" rx="5" />
      <rect
        class="wait-band__range"
        x={`${Math.min(start, 96)}%`}
        width={`${length}%`}
        height="100%"
        rx="5"
      />
    </svg>
  )
}

function percent(minutes: number, scaleMinutes: number): number {
  return Math.round((Math.min(Math.max(minutes, 0), scaleMinutes) / scaleMinutes) * 1000) / 10
}
