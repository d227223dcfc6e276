import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { z } from 'zod'
import { askChild, startChild } from './child.ts'
import type { Row } from './table.ts'

const CLIENTS = 5000
const ROUNDS = 7

/** One 300-byte event to 5,000 listeners until all have it, against raw sockets written in a loop. */
export async function liveRows(): Promise<Row[]> {
  const { child: server, first } = await startChild('./live-server.ts')
  const [housePort, rawPort] = z.tuple([z.number(), z.number()]).parse(first)
  try {
    const before = Number(await askChild(server, 'memory'))
    const house = await untilAllHave(server, housePort, 'house', 'send')
    const raw = await untilAllHave(server, rawPort, 'raw', 'raw')
    return [
      {
        figure: `an event to ${CLIENTS} live streams, until all have it`,
        measured: `${house.milliseconds.toFixed(0)} ms`,
        limit: `raw sockets ${raw.milliseconds.toFixed(0)} ms`,
        ratio: house.milliseconds / raw.milliseconds,
        mustReach: 'at most 1.5',
        isReached: house.milliseconds <= raw.milliseconds * 1.5,
      },
      {
        figure: 'memory of one live stream in the server',
        measured: `${((house.memory - before) / CLIENTS / 1024).toFixed(1)} KB`,
        limit: '20 KB',
        ratio: (house.memory - before) / CLIENTS / 1024 / 20,
        mustReach: 'at most 1',
        isReached: (house.memory - before) / CLIENTS <= 20 * 1024,
      },
    ]
  } finally {
    server.kill()
  }
}

/** The median over some rounds, and the memory of the server while the listeners were there. */
async function untilAllHave(server: ChildProcess, port: number, kind: string, question: string) {
  const { child: clients } = await startChild('./live-clients.ts', [String(port), String(CLIENTS), kind])
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const arrived = once(clients, 'message')
    const sentAt = Number(await askChild(server, question))
    times.push(Number((await arrived)[0]) - sentAt)
  }
  const memory = Number(await askChild(server, 'memory'))
  const gone = once(clients, 'exit')
  clients.send('leave')
  await gone
  times.sort((a, b) => a - b)
  return { milliseconds: times[Math.floor(ROUNDS / 2)] ?? 0, memory }
}
