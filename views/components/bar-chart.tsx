export type BarChartProps = {
  /** What it shows, in words; a table with the same figures stands beside it. */
  title: string
  /** From top to bottom; one without a value has no bar. */
  bars: readonly { label: string; value: number | null; said: string }[]
  /** The value of a whole bar. */
  most: number
  /** A value to measure by, drawn across all bars. */
  mark: { value: number; label: string }
}

const ROW = 26
const BAR = 16
const HEAD = 24
/** Where the bars begin, and how long the longest is. */
const LEFT = 100
const LONGEST = 200
const WIDTH = 340

/** Bars beside each other to be compared, as a picture that needs no script. */
export function BarChart({ title, bars, most, mark }: BarChartProps) {
  const height = HEAD + bars.length * ROW
  const lengthOf = (value: number) => Math.round((value / most) * LONGEST)
  const markAt = LEFT + lengthOf(mark.value)
  return (
    <svg class="bar-chart" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={title}>
      {bars.map(({ label, value, said }, row) => {
        const [top, middle] = [HEAD + row * ROW, HEAD + row * ROW + BAR / 2]
        return (
          <>
            <text class="bar-chart__label" x={LEFT - 8} y={middle} text-anchor="end">
              {label}
            </text>
            <rect class="bar-chart__track" x={LEFT} y={top} width={LONGEST} height={BAR} />
            {value !== null && (
              <rect class="bar-chart__bar" x={LEFT} y={top} width={lengthOf(value)} height={BAR} />
            )}
            <text class="bar-chart__value" x={LEFT + LONGEST + 8} y={middle}>
              {said}
            </text>
          </>
        )
      })}
      <line class="bar-chart__mark" x1={markAt} x2={markAt} y1={HEAD - 4} y2={height - ROW + BAR + 4} />
      <text class="bar-chart__label" x={markAt} y={8} text-anchor="middle">
        {mark.label}
      </text>
    </svg>
  )
}
