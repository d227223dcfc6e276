import { buildProgram } from '../../bin/build.mjs'
import { ROOT } from './program.ts'

/** The program that tests start in processes of its own is the one whose sources they see. */
export async function setup(): Promise<void> {
  await buildProgram(ROOT)
}
