import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { standards } from '../../src/catalogue/schema.ts'
import { suspendService } from '../../src/catalogue/suspend-service.ts'
import { instantOf } from '../../src/offices/rules/local-time.ts'
import type { Work } from '../../src/platform/work.ts'
import { callNext } from '../../src/queue/call-next.ts'
import { finishServing } from '../../src/queue/finish-serving.ts'
import { handOver } from '../../src/queue/hand-over.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { openCounter } from '../../src/queue/open-counter.ts'
import { findTicket } from '../../src/queue/ticket.ts'
import { transferTicket } from '../../src/queue/transfer-ticket.ts'
import { openWorld, type World } from '../support/world.ts'

const office = 'sukamaju'
const services = ['KK', 'KTP']
const reason = { id: 'Blangko habis', en: 'No forms left' }

let world: World

beforeEach(async () => {
  world = await openWorld()
  for (const counter of ['1', '2'])
    await perform((work) => openCounter(work, { office, counter, services, isPerson: false }))
})
afterEach(() => world.close())

function perform<T>(job: (work: Work) => Promise<T>): Promise<T> {
  return world.house().perform('officer:ani', job)
}

async function take(service = 'KK', further: string[] = []): Promise<string> {
  const request = { office, service, channel: 'staff', further } as const
  return (await perform((work) => issueTicket(work, request))).ticket.id
}

const call = () => perform((work) => callNext(work, { office, counter: '1' }))
const suspend = (service: string) =>
  perform((work) => suspendService(work, office, service, { reason, expectedBack: '2026-04-09' }))
const transfer = (ticket: string, service: string) =>
  perform((work) => transferTicket(work, { office, ticket, service, reason: 'WRONG_SERVICE' }))
const give = (ticket: string, service: string) =>
  perform((work) => handOver(work, { office, ticket, service, reason: 'EQUIPMENT', counter: '2' }))

const back = instantOf('2026-04-09', '12:00', 'Asia/Jakarta')
const suspended = { code: 'SERVICE_SUSPENDED', facts: { reason, back } }

describe('a service that gives no numbers for a while', () => {
  test.each([
    ['transfer to its line', transfer],
    ['handing over for it', give],
  ])('takes no visit by %s, and says why and until when', async (_, move) => {
    const ticket = await take()
    await call()
    await suspend('KTP')
    await expect(move(ticket, 'KTP')).rejects.toMatchObject(suspended)
    expect(await findTicket(world.house().reading, office, ticket)).toMatchObject({
      state: 'called',
      service: 'KK',
    })
  })

  test('is no further service of a new visit, which then gets no number at all', async () => {
    await suspend('KTP')
    await expect(take('KK', ['SKCK', 'KTP'])).rejects.toMatchObject(suspended)
    await take()
    expect((await call())?.number).toBe('A001')
  })

  test('goes on for who has its number: in its line, in other hands, and as the next of a visit', async () => {
    const [first, second, third] = [await take('KTP'), await take('KTP'), await take('KK', ['KTP'])]
    await suspend('KTP')
    await call()
    expect(await transfer(first, 'KTP')).toMatchObject({ state: 'waiting', service: 'KTP' })
    await call()
    await perform((work) => finishServing(work, { office, ticket: first, outcome: 'done' }))
    await call()
    expect(await give(second, 'KTP')).toMatchObject({ state: 'handover', service: 'KTP' })
    await call()
    const finished = perform((work) => finishServing(work, { office, ticket: third, outcome: 'done' }))
    expect(await finished).toMatchObject({ state: 'waiting', service: 'KTP' })
  })
})

describe('a service whose standard is not in force today', () => {
  const beginOn = (validFrom: string, validTo: string | null = null) =>
    perform(async ({ db }) => {
      await db
        .update(standards)
        .set({ validFrom, validTo })
        .where(and(eq(standards.office, office), eq(standards.code, 'KTP')))
    })
  const notInForce = expect.objectContaining({ id: 'standar pelayanannya tidak berlaku hari ini' })

  test.each([
    ['a new visit', () => take('KTP')],
    ['a further service', () => take('KK', ['KTP'])],
    ['a transfer', async () => transfer(await called(), 'KTP')],
    ['handing over', async () => give(await called(), 'KTP')],
  ])('is refused to %s until the day on which it begins', async (_, doing) => {
    await beginOn('2026-04-09')
    const facts = { reason: notInForce, back }
    await expect(doing()).rejects.toMatchObject({ code: 'SERVICE_SUSPENDED', facts })
  })

  test('is unknown once it has ended, as is a code that nobody published', async () => {
    await beginOn('2025-07-01', '2026-04-05')
    await expect(take('KK', ['KTP'])).rejects.toMatchObject({ code: 'SERVICE_UNKNOWN' })
    await expect(take('KK', ['NIKAH-SIRI'])).rejects.toMatchObject({ code: 'SERVICE_UNKNOWN' })
  })

  async function called(): Promise<string> {
    const ticket = await take()
    await call()
    return ticket
  }
})
