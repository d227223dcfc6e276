import { connect, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { openBenchHouse } from './house.ts'
import type { Row } from './table.ts'

const DISPLAYS = 100
const COUNTERS = ['1', '2', '3', '4', '5', '6', '7', '8']
const CALLS = 200
/** Milliseconds between a call and the next: several times as many as twenty counters make in a busy hour. */
const PAUSE = 40

const callShape = z.object({ ticket: z.object({ id: z.string(), number: z.string() }) })

/** From the officer's press to the last of 100 displays that hears the call. */
export async function displayRows(): Promise<Row[]> {
  const house = await openBenchHouse()
  const { port } = house.server
  try {
    const kiosk = await house.token('kiosk')
    const officer = await house.token('officer')
    const display = await house.token('display')
    const ask = (path: string, body: unknown, token = officer) => house.ask(token, 'POST', path, body)
    for (let ticket = 0; ticket < CALLS; ticket++) await ask('/tickets', { service: 'KK' }, kiosk)
    for (const counter of COUNTERS)
      await house.ask(officer, 'PUT', `/counters/${counter}/shift`, { services: ['KK'] })
    const displays = await Promise.all(Array.from({ length: DISPLAYS }, () => listen(port, display)))
    const times: number[] = []
    for (let turn = 0; turn < CALLS; turn++) {
      const counter = COUNTERS[turn % COUNTERS.length] ?? '1'
      const pressedAt = performance.now()
      const heard = displays.map(({ nextCall }) => nextCall())
      const { ticket } = callShape.parse(JSON.parse(await ask(`/counters/${counter}/calls`, {})))
      for (const at of await Promise.all(heard)) times.push(at - pressedAt)
      await ask(`/tickets/${ticket.id}/completion`, { outcome: 'done' })
      await pause(PAUSE)
    }
    for (const { socket } of displays) socket.destroy()
    return [row(times.slice(times.length / 10).sort((a, b) => a - b))]
  } finally {
    await house.close()
  }
}

function row(times: readonly number[]): Row {
  const p99 = times[Math.floor(times.length * 0.99)] ?? Number.POSITIVE_INFINITY
  return {
    figure: `a call until it is heard on ${DISPLAYS} displays, p99`,
    measured: `${p99.toFixed(0)} ms, median ${times[Math.floor(times.length / 2)]?.toFixed(0)} ms`,
    limit: '100 ms',
    ratio: p99 / 100,
    mustReach: 'at most 1',
    isReached: p99 <= 100,
  }
}

type Display = { socket: Socket; nextCall: () => Promise<number> }

/** A display that only listens; `nextCall` tells when it has heard the next one. */
function listen(port: number, token: string): Promise<Display> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let hear: (at: number) => void = () => {}
    const nextCall = () =>
      new Promise<number>((heard) => {
        hear = heard
      })
    socket.setEncoding('utf8')
    socket.once('error', reject)
    socket.once('data', () => resolve({ socket, nextCall }))
    socket.on('data', (part: string) => {
      if (part.includes('event: ticket.called')) hear(performance.now())
    })
    socket.write(
      `GET /sukamaju/display/live HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${token}\r\n\r\n`,
    )
  })
}
