import { createHash } from 'node:crypto'
import { chmodSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** What a command answers: the last text for stdout, or the sentence of a refusal for stderr. */
export type Reply = { ok: boolean; text: string }

/** Hands a part of a long answer to stdout; resolves when there is room for the next. */
export type Say = (part: string) => Promise<void>

/** Runs a named command of the command line inside the running server. */
export type CommandRunner = (
  name: string,
  options: Readonly<Record<string, unknown>>,
  say: Say,
) => Promise<Reply>

/** A line on the socket: a part of the answer, or its end. */
type Line = { part: string } | { reply: Reply }

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
      const reply = await answer(body, run, sayInto(outgoing))
      outgoing.end(lineOf({ reply }))
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

/** Asks the server that holds the folder, or null when none answers. A long answer is said part by part. */
export function askServer(
  folder: string,
  name: string,
  options: Readonly<Record<string, unknown>>,
  say: Say = async () => {},
): Promise<Reply | null> {
  return new Promise((resolve, reject) => {
    const asking = request({ socketPath: socketPath(folder), method: 'POST' }, (response) => {
      hearAll(response, say).then(resolve, reject)
    })
    asking.on('error', () => resolve(null))
    asking.end(JSON.stringify({ name, options }))
  })
}

async function hearAll(response: IncomingMessage, say: Say): Promise<Reply> {
  for await (const text of createInterface({ input: response })) {
    const line: Line = JSON.parse(text)
    if ('reply' in line) return line.reply
    await say(line.part)
  }
  return { ok: false, text: 'The server ended before it had answered.' }
}

async function answer(body: string, run: CommandRunner, say: Say): Promise<Reply> {
  try {
    const { name, options } = JSON.parse(body)
    return await run(String(name), options, say)
  } catch (error) {
    return { ok: false, text: error instanceof Error ? error.message : String(error) }
  }
}

/** Nothing is made faster than it is read, and nothing for somebody who has gone. */
function sayInto(outgoing: ServerResponse): Say {
  return async (part) => {
    if (!outgoing.write(lineOf({ part })) && !outgoing.closed) {
      await new Promise<void>((resolve) => {
        outgoing.once('drain', resolve)
        outgoing.once('close', resolve)
      })
    }
    if (outgoing.closed) throw new Error('nobody listens any more')
  }
}

function lineOf(line: Line): string {
  return `${JSON.stringify(line)}\n`
}

/** A socket's path may have about 100 bytes; a folder that lies deeper gets one in the folder for temporary files. */
function socketPath(folder: string): string {
  const path = join(folder, 'giliran.sock')
  if (Buffer.byteLength(path) <= 100) return path
  return join(tmpdir(), `giliran-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.sock`)
}
