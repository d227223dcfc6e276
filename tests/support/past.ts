import { beginServing } from '../../src/queue/begin-serving.ts'
import { callNext } from '../../src/queue/call-next.ts'
import { finishServing } from '../../src/queue/finish-serving.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { openCounter } from '../../src/queue/open-counter.ts'
import type { World } from './world.ts'

/** So many visits of a service that took so long each, on a local day of Sukamaju. */
export type Past = { day: string; service: string; visits: number; seconds: number }

const office = 'sukamaju'
const counter = '1'

/** Lives through them one after the other; the clock stands at the end of them, and the counter stays open. */
export async function liveThroughPast(world: World, { day, service, visits, seconds }: Past): Promise<void> {
  const { perform } = world.house()
  world.setClock(`${day}T08:00:00+07:00`)
  await perform('token:1', (work) =>
    openCounter(work, { office, counter, services: [service], isPerson: false }),
  )
  for (let visit = 0; visit < visits; visit++) {
    const { ticket } = await perform('token:1', (work) =>
      issueTicket(work, { office, service, channel: 'staff' }),
    )
    await perform('token:1', (work) => callNext(work, { office, counter }))
    await perform('token:1', (work) => beginServing(work, { office, ticket: ticket.id }))
    world.pass(seconds)
    await perform('token:1', (work) => finishServing(work, { office, ticket: ticket.id, outcome: 'done' }))
  }
}
