import { displayRows } from './displays.ts'
import { estimateRows } from './estimates.ts'
import { growthRows } from './growth.ts'
import { issueRows } from './issue.ts'
import { liveRows } from './live.ts'
import { memoryRows } from './memory.ts'
import { pageRows } from './page.ts'
import { peakRows } from './peak.ts'
import { startRows } from './start.ts'
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
  start: startRows,
  growth: growthRows,
  memory: memoryRows,
})) {
  process.stderr.write(`${name} …\n`)
  rows.push(...(await run()))
}
process.stdout.write(`${tableOf(rows)}\n`)
