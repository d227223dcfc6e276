import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callNext } from '../../src/queue/call-next.ts'
import { cancelTicket } from '../../src/queue/cancel-ticket.ts'
import { grantPriority } from '../../src/queue/grant-priority.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { openCounter } from '../../src/queue/open-counter.ts'
import { listPolicies, policyOf } from '../../src/queue/policy.ts'
import { policyPreview } from '../../src/queue/policy-preview.ts'
import { defaultPolicy, type Policy } from '../../src/queue/rules/policy.ts'
import { setPolicy } from '../../src/queue/set-policy.ts'
import { undoLast } from '../../src/queue/undo-last.ts'
import { openWorld, type World } from '../support/world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})

afterEach(async () => {
  expect(world.faults()).toEqual([])
  await world.close()
})

async function changed(change: (policy: Policy) => Policy): Promise<Policy> {
  return change(await policyOf(world.house().reading, 'sukamaju'))
}

async function set(change: (policy: Policy) => Policy): Promise<void> {
  const policy = await changed(change)
  await world.house().perform('officer:admin', (work) => setPolicy(work, 'sukamaju', policy))
}

async function take(service: string, ticketClass = 'N'): Promise<{ id: string; number: string }> {
  const request = { office: 'sukamaju', service, class: ticketClass, channel: 'kiosk' } as const
  const { ticket } = await world.house().perform('device:1', (work) => issueTicket(work, request))
  return ticket
}

const desk = { office: 'sukamaju', counter: '1' }
const open = (services?: string[]) =>
  world.house().perform('token:1', (work) => openCounter(work, { ...desk, services, isPerson: false }))
const call = async () => (await world.house().perform('token:1', (work) => callNext(work, desk)))?.number
const finishAll = (id: string) =>
  world
    .house()
    .perform('token:1', (work) =>
      cancelTicket(work, { office: 'sukamaju', ticket: id, reason: 'VISITOR_LEFT' }),
    )

/** A line of its own for one service. */
const inItsOwnLine = (service: string) => (policy: Policy) => ({
  ...policy,
  services: { ...policy.services, [service]: { line: service } },
  lines: { ...policy.lines, [service]: { alt: null } },
})

describe('a policy', () => {
  test('is kept as a new version with who and when, and published at once', async () => {
    await set((policy) => ({ ...policy, transfer: 'back' }))
    const [newest, first] = await listPolicies(world.house().reading, 'sukamaju')
    expect(newest).toMatchObject({ version: 2, setBy: 'officer:admin', setAt: world.now() })
    expect([newest?.policy.transfer, first?.policy.transfer]).toEqual(['back', 'keep'])
    expect(world.heard().at(-1)).toMatchObject({
      name: 'policy.set',
      facts: { policy: newest?.policy },
    })
  })

  test('that is in force already changes nothing, the pattern neither', async () => {
    await set((policy) => policy)
    expect(world.heard()).toEqual([])
    expect(await listPolicies(world.house().reading, 'sukamaju')).toHaveLength(1)
  })

  test('starts every pattern anew', async () => {
    await open()
    const first = await take('KK', 'P')
    await take('KK')
    await take('KK', 'P')
    expect(await call()).toBe('A001')
    await finishAll(first.id)
    await set((policy) => ({ ...policy, transfer: 'back' }))
    expect(await call()).toBe('A003')
  })

  test('takes those who wait along into the line where it puts their service', async () => {
    await open(['KK', 'KTP'])
    await take('KTP')
    await take('KK')
    await set((policy) => ({
      ...inItsOwnLine('KK')(policy),
      linePick: 'listed',
      lineOrder: ['KK', ...Object.keys(policy.lines)],
    }))
    expect(await call()).toBe('A002')
  })

  test('that gives up a line loses nobody who waits in it', async () => {
    await set(inItsOwnLine('KK'))
    const waiting = await take('KK')
    await set((policy) => ({
      ...policy,
      services: { ...policy.services, KK: { line: 'A' } },
      lines: Object.fromEntries(Object.entries(policy.lines).filter(([line]) => line !== 'KK')),
    }))
    await open()
    expect(await call()).toBe(waiting.number)
  })

  test('lets nobody be put back into a line or a class that it gave up', async () => {
    const undo = (ticket: string) =>
      world.house().perform('token:1', (work) => undoLast(work, { office: 'sukamaju', ticket }))
    await open()
    const called = await take('KK')
    const raised = await take('KK')
    const request = { office: 'sukamaju', ticket: raised.id, class: 'P', reason: 'STATUTORY' }
    await world.house().perform('token:1', (work) => grantPriority(work, request))
    await call()
    await set(inItsOwnLine('KK'))
    for (const { id } of [called, raised])
      await expect(undo(id)).rejects.toMatchObject({ code: 'TICKET_STATE' })
  })

  test('is refused when a published service would stand nowhere', async () => {
    const withoutPassports = set((policy) => ({
      ...policy,
      services: Object.fromEntries(Object.entries(policy.services).filter(([code]) => code !== 'PASPOR')),
    }))
    await expect(withoutPassports).rejects.toMatchObject({
      code: 'SERVICE_WITHOUT_LINE',
      facts: { service: 'PASPOR' },
    })
  })

  test('gives the numbers on paper a letter of their own', async () => {
    await expect(set((policy) => ({ ...policy, offline: 'A' }))).rejects.toMatchObject({
      code: 'LETTER_IN_USE',
      facts: { letter: 'A' },
    })
    expect(defaultPolicy([{ code: 'KK', letter: 'A' }])).not.toHaveProperty('offline')
    expect(defaultPolicy([{ code: 'KK', letter: 'Z' }])).toHaveProperty('offline', 'Y')
  })

  test('keeps a class while somebody of today holds it', async () => {
    const onlyNormal = (policy: Policy): Policy => ({
      ...policy,
      classes: ['N'],
      lines: Object.fromEntries(Object.keys(policy.lines).map((line) => [line, { alt: null }])),
    })
    const held = await take('KK', 'P')
    await expect(set(onlyNormal)).rejects.toMatchObject({
      code: 'CLASS_IN_USE',
      facts: { class: 'P', held: 1 },
    })
    await finishAll(held.id)
    await set(onlyNormal)
    expect((await policyOf(world.house().reading, 'sukamaju')).classes).toEqual(['N'])
  })

  test('that is not in order is never kept', async () => {
    await expect(set((policy) => ({ ...policy, bound: { P: 1 } }))).rejects.toThrow('nobody overtakes it')
    expect(await listPolicies(world.house().reading, 'sukamaju')).toHaveLength(1)
  })
})

describe('the preview of a policy', () => {
  const preview = async (change: (policy: Policy) => Policy) =>
    policyPreview(world.house().reading, 'sukamaju', world.now(), await changed(change))

  test('shows in which order those who wait would be called, before and after', async () => {
    for (const ticketClass of ['N', 'N', 'N', 'P', 'P']) await take('KK', ticketClass)
    const strict = await preview((policy) => ({ ...policy, lines: { ...policy.lines, A: { alt: null } } }))
    expect(strict).toEqual({
      lines: [
        {
          line: 'A',
          before: ['A004', 'A001', 'A002', 'A005', 'A003'],
          after: ['A004', 'A005', 'A001', 'A002', 'A003'],
        },
      ],
      moved: 3,
      withoutClass: 0,
    })
    expect(world.heard().some(({ name }) => name === 'policy.set')).toBe(false)
  })

  test('shows who would stand in another line, and who holds a class that would be gone', async () => {
    await take('KK', 'P')
    await take('KTP')
    const apart = await preview(inItsOwnLine('KTP'))
    expect(apart.lines).toEqual([
      { line: 'A', before: ['A001', 'A002'], after: ['A001'] },
      { line: 'KTP', before: [], after: ['A002'] },
    ])
    expect(apart.moved).toBe(1)
    expect((await preview((policy) => ({ ...policy, classes: ['N'] }))).withoutClass).toBe(1)
  })
})

describe('the services of an open counter', () => {
  test('are changed by who moves officers, at once and without taking the counter over', async () => {
    const shift = await open(['KK'])
    await take('KTP')
    expect(await call()).toBeUndefined()
    await world
      .house()
      .perform('officer:sari', (work) =>
        openCounter(work, { ...desk, services: ['KTP'], isPerson: true, movesOfficers: true }),
      )
    expect(world.heard().at(-1)).toMatchObject({
      name: 'counter.changed',
      facts: { counter: '1', services: ['KTP'] },
    })
    expect(await call()).toBe('A001')
    const again = await open(['KTP'])
    expect([again.id, again.by]).toEqual([shift.id, 'token:1'])
  })
})
