import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { COMMAND_LINE, ROOT } from './program.ts'

/** What a command of the command line, in a process of its own, ended with and said. */
export type Ended = { code: number | null; out: string; err: string }

/** Runs a command on a folder at a time of the office, such as `['trace', '--office', 'sukamaju']`. */
export async function runCommandLine(
  { folder, clock }: { folder: string; clock: string },
  args: readonly string[],
  input = '',
): Promise<Ended> {
  const env = { PATH: process.env.PATH, DATA_DIR: folder, CLOCK: clock }
  const child = spawn(process.execPath, [...COMMAND_LINE, ...args], { cwd: ROOT, env })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out += part
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    err += part
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [code] = await once(child, 'close')
  return { code, out, err }
}
