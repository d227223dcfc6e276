import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { type BenchHouse, openBenchHouse } from './house.ts'
import { openConnection } from './http-load.ts'
import { ticketRequest } from './requests.ts'
import type { Row } from './table.ts'

const CONNECTIONS = 64
const COUNTERS = ['1', '2', '3', '4', '5', '6', '7', '8']
const FEW = 1_000
const MANY = 100_000
const MOST = 50
/** Garbage comes and goes: what is held is the least that is seen in so many seconds of rest. */
const REST_SECONDS = 60

/** What a server with open counters holds in memory after 100,000 tickets in one run, against after the first 1,000. */
export async function memoryRows(): Promise<Row[]> {
  const house = await openBenchHouse()
  try {
    const [kiosk, officer] = [await house.token('kiosk'), await house.token('officer')]
    for (const counter of COUNTERS) await house.ask(officer, 'PUT', `/counters/${counter}/shift`, {})
    await issue(house, kiosk, FEW)
    const few = await heldMegabytes(house)
    await issue(house, kiosk, MANY - FEW)
    const many = await heldMegabytes(house)
    const grown = many - few
    return [
      {
        figure: `memory after ${MANY} tickets in one run`,
        measured: `${many.toFixed(0)} MB`,
        limit: `${few.toFixed(0)} MB after ${FEW}`,
        ratio: grown / MOST,
        mustReach: `under +${MOST} MB`,
        isReached: grown < MOST,
      },
    ]
  } finally {
    await house.close()
  }
}

/** Takes tickets over many connections. */
async function issue({ server }: BenchHouse, kiosk: string, tickets: number): Promise<void> {
  let left = tickets
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      const ask = await openConnection(server.port)
      while (left-- > 0) {
        const status = await ask(ticketRequest(kiosk))
        if (status !== 201) throw new Error(`a ticket was answered ${status}`)
      }
      ask.close()
    }),
  )
}

async function heldMegabytes({ server }: BenchHouse): Promise<number> {
  let least = Infinity
  for (let second = 0; second < REST_SECONDS; second++) {
    least = Math.min(least, residentMegabytes(server.child.pid))
    await pause(1_000)
  }
  return least
}

function residentMegabytes(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}
