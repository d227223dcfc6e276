import { startChild } from './child.ts'
import { openBenchHouse } from './house.ts'
import { load } from './http-load.ts'
import { pageRequest } from './requests.ts'
import { median, type Row } from './table.ts'

const CONNECTIONS = 32
const ROUNDS = 7
const MILLISECONDS = 700

/**
 * The portal page of an office, unchanged and whole, against a bare server that says hello: in turns, since
 * a machine is not equally fast all the time. The figures are medians.
 */
export async function pageRows(): Promise<Row[]> {
  const house = await openBenchHouse()
  const { server } = house
  const { child, first } = await startChild('./hello-server.ts')
  try {
    const etag = (
      await fetch(`${server.url}/sukamaju`, { headers: { 'accept-encoding': 'br' } })
    ).headers.get('etag')
    const sides = {
      hello: { port: Number(first), request: pageRequest('/'), status: 200 },
      unchanged: {
        port: server.port,
        request: pageRequest('/sukamaju', `If-None-Match: ${etag}\r\n`),
        status: 304,
      },
      whole: { port: server.port, request: pageRequest('/sukamaju'), status: 200 },
    }
    for (const side of Object.values(sides)) await perSecond(side)
    const rounds: { hello: number; unchanged: number; whole: number }[] = []
    for (let round = 0; round < ROUNDS; round++) {
      rounds.push({
        hello: await perSecond(sides.hello),
        unchanged: await perSecond(sides.unchanged),
        whole: await perSecond(sides.whole),
      })
    }
    return [
      row('portal page, unchanged version, with ETag', rounds, ({ unchanged }) => unchanged, 0.5),
      row('portal page, full body', rounds, ({ whole }) => whole, 0.3),
    ]
  } finally {
    child.kill()
    await house.close()
  }
}

function row<Round extends { hello: number }>(
  figure: string,
  rounds: readonly Round[],
  pick: (round: Round) => number,
  mustReach: number,
): Row {
  const ratio = median(rounds.map((round) => pick(round) / round.hello))
  return {
    figure,
    measured: `${median(rounds.map(pick)).toFixed(0)}/s`,
    limit: `bare server ${median(rounds.map(({ hello }) => hello)).toFixed(0)}/s`,
    ratio,
    mustReach: `at least ${mustReach}`,
    isReached: ratio >= mustReach,
  }
}

async function perSecond(side: { port: number; request: string; status: number }): Promise<number> {
  const found = await load(
    side.port,
    CONNECTIONS,
    MILLISECONDS,
    () => side.request,
    (status) => status === side.status,
  )
  if (found.failures > 0) throw new Error(`not every answer was ${side.status}`)
  return found.perSecond
}
