import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { suspendService } from '../../src/catalogue/suspend-service.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { limitsOf, listLimits } from '../../src/queue/limits.ts'
import { type Limits, noLimits } from '../../src/queue/rules/limits.ts'
import type { Channel } from '../../src/queue/rules/ticket.ts'
import { setLimits } from '../../src/queue/set-limits.ts'
import { openWorld, type World } from '../support/world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})

afterEach(async () => {
  expect(world.faults()).toEqual([])
  await world.close()
})

const set = (limits: Partial<Limits>) =>
  world.house().perform('officer:admin', (work) => setLimits(work, 'sukamaju', { ...noLimits, ...limits }))

function take(service = 'SIM-BARU', channel: Channel = 'kiosk', by = 'device:1') {
  return world.house().perform(by, (work) => issueTicket(work, { office: 'sukamaju', service, channel }))
}

const code = (given: Promise<unknown>) =>
  given.then(
    () => 'given',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  )

describe('a quota', () => {
  test('of a day gives no more than its number, of its service only, and anew the next day', async () => {
    await set({ quotas: [{ service: 'SIM-BARU', perDay: 2 }] })
    await take()
    await take('SIM-BARU', 'staff', 'officer:ani')
    await expect(take()).rejects.toMatchObject({
      code: 'QUOTA_USED',
      facts: { per: 'day', opensAt: Date.parse('2026-04-07T08:00:00+07:00') },
    })
    expect(await code(take('SIM-BARU', 'staff'))).toBe('QUOTA_USED')
    expect(await code(take('SKCK'))).toBe('given')
    world.setClock('2026-04-07T09:00:00+07:00')
    expect(await code(take())).toBe('given')
  })

  test('of an hour counts by the local clock', async () => {
    await set({ quotas: [{ service: 'SIM-BARU', perHour: 1 }] })
    world.setClock('2026-04-06T09:59:00+07:00')
    await take()
    await expect(take()).rejects.toMatchObject({
      facts: { per: 'hour', opensAt: Date.parse('2026-04-06T10:00:00+07:00') },
    })
    world.setClock('2026-04-06T10:00:00+07:00')
    expect(await code(take())).toBe('given')
    expect(await code(take())).toBe('QUOTA_USED')
  })

  test('is never exceeded, however many come at once', async () => {
    await set({ quotas: [{ service: 'SIM-BARU', perDay: 5 }] })
    const outcomes = await Promise.all(Array.from({ length: 40 }, () => code(take())))
    expect(outcomes.filter((outcome) => outcome === 'given')).toHaveLength(5)
    expect(outcomes.filter((outcome) => outcome === 'QUOTA_USED')).toHaveLength(35)
  })

  test('counts what was given before it was set', async () => {
    await take()
    await set({ quotas: [{ service: 'SIM-BARU', perDay: 1 }] })
    expect(await code(take())).toBe('QUOTA_USED')
  })

  test('does not hold for the paper series, which has been given already', async () => {
    await set({ quotas: [{ service: 'SIM-BARU', perDay: 0 }] })
    expect(await code(take('SIM-BARU', 'offline'))).toBe('given')
  })

  test('changes from now on, as a new version, with who and when, and everybody is told', async () => {
    await set({ quotas: [{ service: 'SIM-BARU', perDay: 0 }] })
    await set({})
    expect(await code(take())).toBe('given')
    expect(await listLimits(world.house().reading, 'sukamaju')).toMatchObject([
      { version: 2, setBy: 'officer:admin', setAt: world.now(), limits: noLimits },
      { version: 1, limits: { quotas: [{ service: 'SIM-BARU', perDay: 0 }] } },
    ])
    expect(
      world
        .heard()
        .filter(({ name }) => name === 'service.changed')
        .at(-1),
    ).toMatchObject({
      facts: { changed: 'quotas' },
    })
    expect(await limitsOf(world.house().reading, 'waringin')).toEqual(noLimits)
  })

  test('of a service that nobody knows is refused', async () => {
    expect(await code(set({ quotas: [{ service: 'HILANG', perDay: 1 }] }))).toBe('SERVICE_UNKNOWN')
  })
})

describe('the limit of a device', () => {
  test('lets a kiosk give so many numbers within its minutes, and says when it may again', async () => {
    await set({ perDevice: { tickets: 2, minutes: 10 } })
    await take('KK')
    world.pass(60)
    await take('KTP')
    await expect(take('KIA')).rejects.toMatchObject({
      code: 'DEVICE_LIMIT',
      facts: { minutes: 10, retryAt: world.now() + 540_000 },
    })
    world.pass(539)
    expect(await code(take('KIA'))).toBe('DEVICE_LIMIT')
    world.pass(1)
    expect(await code(take('KIA'))).toBe('given')
    expect(await code(take('KIA'))).toBe('DEVICE_LIMIT')
  })

  test('holds for each device by itself, and not for officers', async () => {
    await set({ perDevice: { tickets: 1, minutes: 10 } })
    await take('KK')
    expect(await code(take('KK', 'kiosk', 'device:2'))).toBe('given')
    expect(await code(take('KK', 'staff', 'device:1'))).toBe('given')
    expect(await code(take('KK'))).toBe('DEVICE_LIMIT')
  })

  test('does not count what was refused for another reason', async () => {
    await set({ perDevice: { tickets: 1, minutes: 10 } })
    const reason = { id: 'Blangko habis', en: 'No forms left' }
    await world
      .house()
      .perform('officer:admin', (work) =>
        suspendService(work, 'sukamaju', 'KK', { reason, expectedBack: null }),
      )
    expect(await code(take('KK'))).toBe('SERVICE_SUSPENDED')
    expect(await code(take('KTP'))).toBe('given')
  })
})
