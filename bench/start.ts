import { performance } from 'node:perf_hooks'
import { startServer } from '../tests/support/server-process.ts'
import { openBenchHouse } from './house.ts'
import { median, type Row } from './table.ts'

const PAST = 1_000_000
const ROUNDS = 5
const MOST_MS = 2_000
const MOST = 2

/** From the start of the program to its first page, with a million tickets behind it and with none, in turns. */
export async function startRows(): Promise<Row[]> {
  const [empty, full] = [await openBenchHouse(), await openBenchHouse({ past: PAST })]
  const houses = [
    { ...empty, times: [] as number[] },
    { ...full, times: [] as number[] },
  ]
  try {
    for (const { server } of houses) await server.stop()
    for (let round = 0; round < ROUNDS; round++)
      for (const { folder, times } of houses) times.push(await startOn(folder))
    const [none, many] = houses.map(({ times }) => median(times))
    const [limit, measured] = [none ?? 0, many ?? Infinity]
    return [
      {
        figure: `start to the first page with ${PAST} tickets of history, median of ${ROUNDS}`,
        measured: `${measured.toFixed(0)} ms`,
        limit: `${limit.toFixed(0)} ms with none`,
        ratio: measured / limit,
        mustReach: `within ${MOST}, under ${MOST_MS} ms`,
        isReached: measured < MOST_MS && measured <= limit * MOST,
      },
    ]
  } finally {
    for (const { close } of houses) await close()
  }
}

/** Milliseconds until it is ready and shows a page. */
async function startOn(folder: string): Promise<number> {
  const began = performance.now()
  const server = await startServer(folder)
  try {
    for (const path of ['/healthz', '/sukamaju']) {
      const answer = await fetch(server.url + path)
      if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}`)
      await answer.text()
    }
    return performance.now() - began
  } finally {
    await server.stop()
  }
}
