import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { ROOT, SERVER } from './program.ts'

/** A real server in a process of its own, as an office runs it. */
export type ServerProcess = {
  url: string
  port: number
  child: ChildProcess
  /** What it said on stdout that is not a log line. */
  said: string[]
  /** Pulls the plug. */
  kill: () => Promise<void>
  /** Asks it to stop; resolves with its exit code. */
  stop: () => Promise<number | null>
}

/** Starts the server on a folder and resolves when it is open. `port` 0 takes a free one. */
export async function startServer(
  folder: string,
  {
    port = 0,
    clock = '2026-04-06T09:00:00+07:00',
    more = {},
  }: { port?: number; clock?: string; more?: Record<string, string> } = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, SERVER, {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      DATA_DIR: folder,
      PORT: String(port),
      CLOCK: clock,
      LOG_LEVEL: 'info',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    complaint += part
  })
  const said: string[] = []
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${complaint}`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const opened = /"url":"([^"]+)","msg":"open"/.exec(line)?.[1]
      if (opened !== undefined) resolve(opened)
      else if (!line.startsWith('{')) said.push(line)
    })
  })
  const ended = once(child, 'exit')
  return {
    url,
    port: Number(new URL(url).port),
    child,
    said,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      return child.exitCode
    },
  }
}
