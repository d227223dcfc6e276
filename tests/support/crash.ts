import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { askServer } from '../../src/platform/socket.ts'
import { readStream } from './event-stream.ts'
import { type ServerProcess, startServer } from './server-process.ts'

const OFFICE = 'sukamaju'
const KIOSKS = 4
const COUNTERS = ['1', '2', '3']

type Shown = { number: string; id: string }
type Called = { seq: number; number: string; counter: string; repeat: number }

/** What a run of kills left behind, as the outside saw it and as the house tells it afterwards. */
export type CrashReport = {
  kills: number
  /** What kiosks were told, by the key they sent. */
  shown: Map<string, Shown>
  /** What counters were told. */
  called: Called[]
  /** What the display's stream said, across all restarts. */
  heard: Called[]
  /** What the house tells at the end. */
  tickets: { number: string; id: string; state: string; class: string }[]
  calls: Called[]
}

/**
 * Lets kiosks and counters work on a real server while its plug is pulled again and again. Everybody
 * repeats a request under the same key until it is answered, as kiosks and consoles do.
 */
export async function runCrashes(kills: number, chance: () => number = Math.random): Promise<CrashReport> {
  const folder = mkdtempSync(join(tmpdir(), 'giliran-crash-'))
  let server: ServerProcess = await startServer(folder)
  const { port, url } = server
  const kioskToken = await tokenOf(folder, 'kiosk')
  const officerToken = await tokenOf(folder, 'officer')
  const end = new AbortController()
  let answered = 0
  const report: CrashReport = { kills, shown: new Map(), called: [], heard: [], tickets: [], calls: [] }

  async function ask(
    token: string,
    method: string,
    path: string,
    body: unknown,
    key: string = randomUUID(),
  ): Promise<Response> {
    for (;;) {
      try {
        const headers = {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        }
        const response = await fetch(`${url}/api/v1/offices/${OFFICE}${path}`, {
          method,
          headers,
          body: JSON.stringify(body),
        })
        const text = await response.text()
        answered++
        if (response.status < 500) return new Response(text === '' ? null : text, { status: response.status })
      } catch {
        await pause(5)
      }
    }
  }

  async function kiosk(): Promise<void> {
    while (!end.signal.aborted) {
      const key = randomUUID()
      const body = {
        service: ['KK', 'SKCK', 'NIB'][Math.floor(chance() * 3)],
        class: chance() < 0.2 ? 'P' : 'N',
      }
      const response = await ask(kioskToken, 'POST', '/tickets', body, key)
      if (response.status !== 201) throw new Error(`a ticket was refused: ${await response.text()}`)
      report.shown.set(key, await response.json())
    }
  }

  async function counter(name: string): Promise<void> {
    await ask(officerToken, 'PUT', `/counters/${name}/shift`, { services: ['KK', 'SKCK', 'NIB'] })
    while (!end.signal.aborted) {
      const response = await ask(officerToken, 'POST', `/counters/${name}/calls`, {})
      if (response.status === 204) continue
      if (response.status !== 201) throw new Error(`a call was refused: ${await response.text()}`)
      const call: Called & { ticket: { id: string } } = await response.json()
      report.called.push(call)
      const steps: [string, unknown][] = [
        ['serving', {}],
        ['completion', { outcome: 'done' }],
      ]
      for (const [step, body] of steps) {
        const done = await ask(officerToken, 'POST', `/tickets/${call.ticket.id}/${step}`, body)
        if (done.status >= 300) throw new Error(`${step} was refused: ${await done.text()}`)
      }
    }
  }

  async function display(leaving: AbortSignal): Promise<void> {
    let lastSeq = '0'
    while (!leaving.aborted) {
      try {
        const stream = await fetch(`${url}/api/v1/offices/${OFFICE}/events`, {
          headers: { 'last-event-id': lastSeq },
          signal: leaving,
        })
        for await (const { id, event, data } of readStream(stream)) {
          if (event === 'ticket.called') report.heard.push(JSON.parse(data))
          lastSeq = id ?? lastSeq
        }
      } catch {
        if (!leaving.aborted) await pause(5)
      }
    }
  }

  const leaving = new AbortController()
  const watching = display(leaving.signal)
  const working = Promise.all([...Array.from({ length: KIOSKS }, kiosk), ...COUNTERS.map(counter)])
  const pulling = (async () => {
    for (let pulled = 0; pulled < kills; pulled++) {
      const enough = answered + 2 + Math.floor(chance() * 12)
      while (answered < enough) await pause(2)
      await pause(chance() * 20)
      await server.kill()
      server = await startServer(folder, { port })
    }
    end.abort()
  })()
  try {
    await Promise.all([working, pulling])
    const tickets: { tickets: CrashReport['tickets'] } = await (
      await ask(officerToken, 'GET', '/tickets', undefined)
    ).json()
    const calls: { calls: Called[] } = await (await ask(officerToken, 'GET', '/calls', undefined)).json()
    report.tickets = tickets.tickets
    report.calls = calls.calls
    while (report.heard.length < report.calls.length) await pause(20)
  } finally {
    end.abort()
    leaving.abort()
    await watching
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return report
}

async function tokenOf(folder: string, role: string): Promise<string> {
  const reply = await askServer(folder, 'token create', { office: OFFICE, role })
  if (reply === null || !reply.ok) throw new Error(`no token: ${reply?.text}`)
  return reply.text
}
