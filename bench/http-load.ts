import { connect, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'

/** What a load found: how many answers a second, how long the slowest of a hundred took, and what failed. */
export type Load = { perSecond: number; p50: number; p99: number; failures: number; answers: number }

/** Sends requests over keep-alive connections, one at a time on each, for a number of milliseconds. */
export async function load(
  port: number,
  connections: number,
  milliseconds: number,
  request: () => string,
  isGood: (status: number) => boolean,
): Promise<Load> {
  const times: number[] = []
  let failures = 0
  const began = performance.now()
  const end = began + milliseconds
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const ask = await openConnection(port)
      while (performance.now() < end) {
        const sent = performance.now()
        const status = await ask(request())
        times.push(performance.now() - sent)
        if (!isGood(status)) failures++
      }
      ask.close()
    }),
  )
  const seconds = (performance.now() - began) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), failures, answers: times.length }
}

/** Sends a request and gives its status. A server closes a connection that is idle for some seconds. */
export type Ask = ((request: string) => Promise<number>) & { close: () => void; isOpen: () => boolean }

/** One connection that reads no more of an answer than it must: the status and the length. */
export async function openConnection(port: number): Promise<Ask> {
  const socket: Socket = connect(port, '127.0.0.1')
  socket.setNoDelay(true)
  await new Promise((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', reject)
  })
  let text = ''
  let answer: (status: number) => void = () => {}
  socket.setEncoding('latin1')
  socket.on('data', (part: string) => {
    text += part
    const status = completeStatus(text)
    if (status === null) return
    text = ''
    answer(status)
  })
  socket.on('close', () => answer(0))
  const ask = (request: string) =>
    new Promise<number>((resolve) => {
      answer = resolve
      socket.write(request)
    })
  return Object.assign(ask, {
    close: () => socket.destroy(),
    isOpen: () => !socket.destroyed && socket.writable,
  })
}

function completeStatus(text: string): number | null {
  const head = text.indexOf('\r\n\r\n')
  if (head < 0) return null
  const status = Number(text.slice(9, 12))
  if (status === 304 || status === 204) return status
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, head))?.[1]
  if (length !== undefined) return text.length >= head + 4 + Number(length) ? status : null
  return text.endsWith('0\r\n\r\n') ? status : null
}
