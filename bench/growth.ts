import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { type BenchHouse, openBenchHouse } from './house.ts'
import { median, type Row } from './table.ts'

const PASTS = [1_000, 100_000, 1_000_000] as const
const ROUNDS = 150
const MOST = 1.3

type Deed = 'issue' | 'call' | 'line' | 'page'
type Times = Record<Deed, number[]>

/**
 * How long a ticket, a call, the line and the page of the office take as the past grows: one at a time, the houses
 * in turns. Each is asked for after something happened, so that nothing is answered from memory.
 */
export async function growthRows(): Promise<Row[]> {
  const houses: Measured[] = []
  try {
    for (const past of PASTS) houses.push(await openMeasured(past))
    for (let round = 0; round < ROUNDS; round++) for (const house of houses) await house.live()
    const [few, ...more] = houses
    if (few === undefined) return []
    return more.flatMap(({ past, times }) => rowsOf(past, times, few.times))
  } finally {
    for (const { house } of houses) await house.close()
  }
}

function rowsOf(past: number, times: Times, few: Times): Row[] {
  const deeds: [Deed, string][] = [
    ['issue', 'issuing a ticket'],
    ['call', 'a call'],
    ['line', 'the line'],
    ['page', 'the page of the office'],
  ]
  return deeds.map(([deed, name]) => {
    const [measured, limit] = [median(times[deed]), median(few[deed])]
    return {
      figure: `${name} after ${past} past tickets, median`,
      measured: `${measured.toFixed(2)} ms`,
      limit: `${limit.toFixed(2)} ms after ${PASTS[0]}`,
      ratio: measured / limit,
      mustReach: `within ${MOST}`,
      isReached: measured <= limit * MOST,
    }
  })
}

const callShape = z.object({ ticket: z.object({ id: z.string() }) })
type Measured = { house: BenchHouse; past: number; times: Times; live: () => Promise<void> }

async function openMeasured(past: number): Promise<Measured> {
  const house = await openBenchHouse({ past })
  const [kiosk, officer] = [await house.token('kiosk'), await house.token('officer')]
  await house.ask(officer, 'PUT', '/counters/1/shift', { services: ['KK'] })
  await waitsAreKnown(house)
  const times: Times = { issue: [], call: [], line: [], page: [] }

  async function timed<T>(deed: Deed, run: () => Promise<T>): Promise<T> {
    const began = performance.now()
    const done = await run()
    times[deed].push(performance.now() - began)
    return done
  }

  return {
    house,
    past,
    times,
    live: async () => {
      await timed('issue', () => house.ask(kiosk, 'POST', '/tickets', { service: 'KK' }))
      await timed('line', () => house.ask(kiosk, 'GET', '/line'))
      await timed('page', async () => (await fetch(`${house.server.url}/sukamaju`)).text())
      const called = await timed('call', () => house.ask(officer, 'POST', '/counters/1/calls', {}))
      const { id } = callShape.parse(JSON.parse(called)).ticket
      await house.ask(officer, 'POST', `/tickets/${id}/completion`, { outcome: 'done' })
    },
  }
}

/** Until the past has been read and waits are simulated; within half a minute. */
async function waitsAreKnown(house: BenchHouse): Promise<void> {
  const token = await house.token('display')
  for (let tries = 0; tries < 300; tries++) {
    if (!(await house.ask(token, 'GET', '/line')).includes('NOT_YET')) return
    await pause(100)
  }
  throw new Error('the past was not read within half a minute')
}
