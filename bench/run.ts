import { displayRows } from './displays.ts'
import { estimateRows } from './estimates.ts'
import { issueRows } from './issue.ts'
import { liveRows } from './live.ts'
import { pageRows } from './page.ts'
import { peakRows } from './peak.ts'
import { type Row, tableOf } from './table.ts'

/** Runs every benchmark, one after another, on loopback and bounded, and prints one table at the end. */
const rows: Row[] = []
for (const [name, run] of Object.entries({
  estimates: estimateRows,
  issue: issueRows,
  peak: peakRows,
  displays: displayRows,
  page: pageRows,
  live: liveRows,
})) {
  process.stderr.write(`${name} …\n`)
  rows.push(...(await run()))
}
process.stdout.write(`${tableOf(rows)}\n`)
