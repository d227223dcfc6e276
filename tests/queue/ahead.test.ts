import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refuse } from '../../src/platform/refusal.ts'
import { callNext } from '../../src/queue/call-next.ts'
import { cancelTicket } from '../../src/queue/cancel-ticket.ts'
import { finishServing } from '../../src/queue/finish-serving.ts'
import { type IssuedTicket, issueTicket } from '../../src/queue/issue-ticket.ts'
import { openCounter } from '../../src/queue/open-counter.ts'
import { ticketStatus } from '../../src/queue/ticket-status.ts'
import { openWorld, type World } from '../support/world.ts'

const SUKAMAJU = 'sukamaju'
const desk = { office: SUKAMAJU, counter: '1' }

let world: World

beforeAll(async () => {
  world = await openWorld()
  await world
    .house()
    .perform('token:1', (work) => openCounter(work, { ...desk, services: ['KK'], isPerson: false }))
})

afterAll(() => world.close())

function take(ticketClass: string, thenFail = false): Promise<IssuedTicket> {
  const request = { office: SUKAMAJU, service: 'KK', class: ticketClass, channel: 'staff' } as const
  return world.house().perform('officer:ani', async (work) => {
    const issued = await issueTicket(work, request)
    return thenFail ? refuse('NOT_ALLOWED') : issued
  })
}

const waiting: string[] = []

const steps = {
  take: async (ticketClass: string) => {
    const { ticket, ahead } = await take(ticketClass)
    waiting.push(ticket.id)
    const told = await ticketStatus(world.house().reading, ticket.secret)
    expect(ahead).toBe(told.ahead)
  },
  takeAtOnce: async (ticketClass: string) => {
    const issued = await Promise.all([take(ticketClass), take('N'), take(ticketClass)])
    waiting.push(...issued.map(({ ticket }) => ticket.id))
    const last = issued.at(-1)
    const told = await ticketStatus(world.house().reading, last?.ticket.secret ?? '')
    expect(last?.ahead).toBe(told.ahead)
  },
  takeInVain: async (ticketClass: string) => {
    await expect(take(ticketClass, true)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  },
  call: async () => {
    const called = await world.house().perform('token:1', (work) => callNext(work, desk))
    if (called === null) return
    waiting.splice(waiting.indexOf(called.ticket.id), 1)
    await world
      .house()
      .perform('token:1', (work) =>
        finishServing(work, { office: SUKAMAJU, ticket: called.ticket.id, outcome: 'done' }),
      )
  },
  cancel: async () => {
    const ticket = waiting.shift()
    if (ticket === undefined) return
    await world
      .house()
      .perform('token:1', (work) => cancelTicket(work, { office: SUKAMAJU, ticket, reason: 'VISITOR_LEFT' }))
  },
}

test('whoever takes a ticket is told as many ahead as its page says, whatever happened before', async () => {
  const aStep = fc.record({
    what: fc.constantFrom('take', 'takeAtOnce', 'takeInVain', 'call', 'cancel'),
    of: fc.constantFrom('P', 'N'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { maxLength: 25 }), async (walk) => {
      for (const { what, of } of walk) await steps[what](of)
    }),
    { numRuns: 25 },
  )
})
