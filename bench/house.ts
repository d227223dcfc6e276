import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askServer } from '../src/platform/socket.ts'
import { type ServerProcess, startServer } from '../tests/support/server-process.ts'
import { writePast } from './past.ts'

/** A real server on an empty folder with the example offices, and tokens for it. */
export type BenchHouse = {
  server: ServerProcess
  folder: string
  token: (role: string) => Promise<string>
  /** Asks the API of its first office, and answers the text; any answer but a good one is an error. */
  ask: (token: string, method: string, path: string, body?: unknown) => Promise<string>
  close: () => Promise<void>
}

/** Opens it with more environment, such as another library for syncs, or after a past of so many tickets. */
export async function openBenchHouse({
  more = {},
  past = 0,
}: {
  more?: Record<string, string>
  past?: number
} = {}): Promise<BenchHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'giliran-bench-'))
  if (past > 0) {
    await (await startServer(folder)).stop()
    await writePast(folder, past)
  }
  const server = await startServer(folder, { more })
  return {
    server,
    folder,
    token: async (role) => {
      const reply = await askServer(folder, 'token create', { office: 'sukamaju', role })
      if (reply === null || !reply.ok) throw new Error(`no token: ${reply?.text}`)
      return reply.text
    },
    ask: async (token, method, path, body?) => {
      const response = await fetch(`${server.url}/api/v1/offices/sukamaju${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      if (!response.ok) throw new Error(`${path} was answered ${response.status} ${text}`)
      return text
    },
    close: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
