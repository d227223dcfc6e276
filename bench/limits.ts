import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

/** How often a second 8 KB can be appended and made durable, one at a time, on this storage. */
export function syncsPerSecond(folder: string, milliseconds: number): number {
  const place = mkdtempSync(join(folder, 'sync-'))
  const file = openSync(join(place, 'log'), 'a')
  const page = Buffer.alloc(8192, 7)
  const began = performance.now()
  let count = 0
  while (performance.now() - began < milliseconds) {
    writeSync(file, page)
    fdatasyncSync(file)
    count++
  }
  const seconds = (performance.now() - began) / 1000
  closeSync(file)
  rmSync(place, { recursive: true })
  return count / seconds
}
