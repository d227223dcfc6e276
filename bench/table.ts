/** One figure set against a limit that was measured in the same run. */
export type Row = {
  figure: string
  measured: string
  limit: string
  ratio: number
  mustReach: string
  isReached: boolean
}

/** The rows as a table for the last lines of the output. */
export function tableOf(rows: readonly Row[]): string {
  const head = ['figure', 'measured', 'limit in the same run', 'ratio', 'must reach', '']
  const lines = rows.map((row) => [
    row.figure,
    row.measured,
    row.limit,
    row.ratio.toFixed(2),
    row.mustReach,
    row.isReached ? 'reached' : 'NOT REACHED',
  ])
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  )
  const draw = (line: readonly string[]) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [head, ...lines].map(draw).join('\n')
}

export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
}
