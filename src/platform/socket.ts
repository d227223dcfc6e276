import { createHash } from 'node:crypto'
import { chmodSync, rmSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a command answers: text for stdout, or the sentence of a refusal for stderr. */
export type Reply = { ok: boolean; text: string }

/** Runs a named command of the command line inside the running server. */
export type CommandRunner = (name: string, options: Readonly<Record<string, unknown>>) => Promise<Reply>

/** Opens the socket through which the command line reaches this process. Only after the folder is claimed. */
export async function openSocket(folder: string, run: CommandRunner): Promise<() => void> {
  const path = socketPath(folder)
  rmSync(path, { force: true })
  const server = createServer((incoming, outgoing) => {
    let body = ''
    incoming.setEncoding('utf8')
    incoming.on('data', (part: string) => {
      body += part
    })
    incoming.on('end', async () => {
      const reply = await answer(body, run)
      outgoing.end(JSON.stringify(reply))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, resolve)
  })
  chmodSync(path, 0o600)
  server.unref()
  return () => {
    server.close()
    rmSync(path, { force: true })
  }
}

/** Asks the server that holds the folder, or null when none answers. */
export function askServer(
  folder: string,
  name: string,
  options: Readonly<Record<string, unknown>>,
): Promise<Reply | null> {
  return new Promise((resolve) => {
    const asking = request({ socketPath: socketPath(folder), method: 'POST' }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        body += part
      })
      response.on('end', () => resolve(JSON.parse(body)))
    })
    asking.on('error', () => resolve(null))
    asking.end(JSON.stringify({ name, options }))
  })
}

async function answer(body: string, run: CommandRunner): Promise<Reply> {
  try {
    const { name, options } = JSON.parse(body)
    return await run(String(name), options)
  } catch (error) {
    return { ok: false, text: error instanceof Error ? error.message : String(error) }
  }
}

/** A socket's path may have about 100 bytes; a folder that lies deeper gets one in the folder for temporary files. */
function socketPath(folder: string): string {
  const path = join(folder, 'giliran.sock')
  if (Buffer.byteLength(path) <= 100) return path
  return join(tmpdir(), `giliran-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.sock`)
}
