import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildProgram } from '../../bin/build.mjs'
import { ROOT } from './program.ts'

/**
 * The program that tests start in processes of its own is the one whose sources they see; and all that a run
 * leaves lies in one folder that goes with it, for a worker that is ended by a signal tidies nothing itself. A browser
 * that is just ending may still write there, so that removing is tried again.
 */
export async function setup(): Promise<() => Promise<void>> {
  await buildProgram(ROOT)
  const folder = await mkdtemp(join(tmpdir(), 'giliran-run-'))
  process.env.TMPDIR = folder
  return () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}
