import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { openWorld, type World } from '../support/world.ts'

const ROUNDS = 1_000

let world: World
let ask: (method: string, path: string, body?: unknown) => Promise<{ status: number; body: unknown }>

beforeAll(async () => {
  world = await openWorld()
  const app = createApp(world.house())
  const token = await world.token('officer')
  let keys = 0
  ask = async (method, path, body = {}) => {
    const response = await app.request(`/api/v1/offices/sukamaju${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': `race-${++keys}`,
      },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? null : JSON.parse(text) }
  }
})

afterAll(() => world.close())

test(`two counters that call at the same instant never share a ticket, in ${ROUNDS} rounds`, async () => {
  const { perform } = world.house()
  for (const counter of ['1', '2']) await ask('PUT', `/counters/${counter}/shift`, { services: ['KK'] })
  const called: string[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (let visitor = 0; visitor < 1 + (round % 2); visitor++) {
      const request = {
        office: 'sukamaju',
        service: 'KK',
        class: round % 5 === 0 ? 'P' : 'N',
        channel: 'kiosk',
      } as const
      await perform('visitor', (work) => issueTicket(work, request))
    }
    const answers = await Promise.all(['1', '2'].map((counter) => ask('POST', `/counters/${counter}/calls`)))
    const here = answers.filter(({ status }) => status === 201).map(({ body }) => ticketOf(body))
    expect(here).toHaveLength(1 + (round % 2))
    expect(answers.every(({ status }) => status === 201 || status === 204)).toBe(true)
    called.push(...here)
    await Promise.all(here.map((id) => ask('POST', `/tickets/${id}/completion`, { outcome: 'done' })))
  }
  expect(new Set(called).size).toBe(called.length)
  expect(called).toHaveLength(ROUNDS * 1.5)
}, 180_000)

test('two officers who finish the same visit at the same instant: one does it, the other is told', async () => {
  await world
    .house()
    .perform('visitor', (work) => issueTicket(work, { office: 'sukamaju', service: 'KK', channel: 'kiosk' }))
  const call = await ask('POST', '/counters/1/calls')
  const id = ticketOf(call.body)
  const ends = await Promise.all(
    [1, 2].map(() => ask('POST', `/tickets/${id}/completion`, { outcome: 'done' })),
  )
  expect(ends.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(ends.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'TICKET_STATE' })
})

function ticketOf(body: unknown): string {
  const id = /"ticket":\{"id":"([^"]+)"/.exec(JSON.stringify(body))?.[1]
  if (id === undefined) throw new Error(`no ticket in ${JSON.stringify(body)}`)
  return id
}
