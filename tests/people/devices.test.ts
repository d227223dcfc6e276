import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createToken, type TokenRequest } from '../../src/people/create-token.ts'
import { devicesOf } from '../../src/people/devices.ts'
import { enrolDevice } from '../../src/people/enrol-device.ts'
import { findInvitation } from '../../src/people/invitation.ts'
import { type Invitation, inviteDevice } from '../../src/people/invite-device.ts'
import { revokeToken } from '../../src/people/revoke-token.ts'
import { enrolments, tokens } from '../../src/people/schema.ts'
import { whoHolds } from '../../src/people/who-holds.ts'
import { laterOn, openHouse, type PeopleHouse } from './house.ts'

let house: PeopleHouse

beforeEach(async () => {
  laterOn()
  house = await openHouse()
})

afterEach(async () => {
  vi.useRealTimers()
  await house.close()
  expect(house.faults).toEqual([])
})

const display: Invitation = { office: 'sukamaju', role: 'display', label: 'Lantai 1' }

function make(request: Partial<TokenRequest> = {}) {
  return house.perform('system', (work) =>
    createToken(work, { office: 'sukamaju', role: 'kiosk', label: 'uji', ...request }),
  )
}

const invite = (invitation = display) => house.perform('system', (work) => inviteDevice(work, invitation))
const enrol = (code: string) => house.perform('visitor', (work) => enrolDevice(work, code))
const revoke = (id: string, office = 'sukamaju') =>
  house.perform('system', (work) => revokeToken(work, office, id))

it('knows who holds a token, in its office and role', async () => {
  const { id, token } = await make({ role: 'auditor', office: 'waringin' })
  expect(token).toMatch(/^gil_[\w-]{43}$/)
  const holder = { kind: 'token', id, office: 'waringin', role: 'auditor' }
  expect(await whoHolds(house.reading, token)).toEqual(holder)
  expect(await whoHolds(house.reading, token)).toEqual(holder)
})

it('knows nobody by a token that was never made', async () => {
  const { token } = await make()
  for (const wrong of ['', 'gil_', token.slice(0, -1), `${token}x`, token.toUpperCase()]) {
    expect(await whoHolds(house.reading, wrong)).toBeNull()
  }
})

it('keeps neither tokens nor codes, only their digests', async () => {
  const { token } = await make()
  const code = await invite()
  const kept = JSON.stringify([
    await house.reading.select().from(tokens),
    await house.reading.select().from(enrolments),
  ])
  expect(kept).not.toContain(token.slice(4, 20))
  expect(kept).not.toContain(code)
})

it('forgets a revoked token at once', async () => {
  const { id, token } = await make()
  const other = await make()
  expect(await whoHolds(house.reading, token)).not.toBeNull()
  await revoke(id)
  expect(await whoHolds(house.reading, token)).toBeNull()
  expect(await whoHolds(house.reading, other.token)).not.toBeNull()
  await expect(revoke(id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

it('does not believe what it read just before the commit that revoked', async () => {
  const { id, token } = await make()
  let readInside: unknown
  await house.perform('system', async (work) => {
    await revokeToken(work, 'sukamaju', id)
    readInside = await whoHolds(house.reading, token)
  })
  expect(readInside).not.toBeNull()
  expect(await whoHolds(house.reading, token)).toBeNull()
})

it('asks the database again after five seconds, and not before', async () => {
  const { id, token } = await make()
  expect(await whoHolds(house.reading, token)).not.toBeNull()
  await house.writing.execute({ sql: 'update tokens set revoked_at = 1 where id = ?', args: [id] })
  vi.setSystemTime(Date.now() + 4_000)
  expect(await whoHolds(house.reading, token)).not.toBeNull()
  vi.setSystemTime(Date.now() + 1_500)
  expect(await whoHolds(house.reading, token)).toBeNull()
})

it('does not revoke a token of another office', async () => {
  const { id, token } = await make()
  await expect(revoke(id, 'waringin')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await whoHolds(house.reading, token)).not.toBeNull()
})

it('makes the screen that shows the code a device, once', async () => {
  const code = await invite()
  expect(await findInvitation(house.reading, code)).toEqual({ ...display, isUsed: false })
  const { id, token, office, role } = await enrol(code)
  expect({ office, role }).toEqual({ office: 'sukamaju', role: 'display' })
  const device = { kind: 'device', id, office: 'sukamaju', role: 'display' }
  expect(await whoHolds(house.reading, token)).toEqual(device)
  expect(await findInvitation(house.reading, code)).toEqual({ ...display, isUsed: true })
  await expect(enrol(code)).rejects.toMatchObject({ code: 'LINK_USED' })
})

it('lets one of ten screens that show the same code at the same moment become the device', async () => {
  const code = await invite()
  const screens = await Promise.allSettled(Array.from({ length: 10 }, () => enrol(code)))
  expect(screens.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await devicesOf(house.reading, 'sukamaju')).toHaveLength(1)
})

it('refuses a code that nobody gave', async () => {
  await expect(enrol('tebakan')).rejects.toMatchObject({ code: 'LINK_USED' })
  expect(await findInvitation(house.reading, 'tebakan')).toBeNull()
})

it('lets the latest invitation of a label stand for those that nobody used', async () => {
  const first = await invite()
  const elsewhere = await invite({ ...display, office: 'waringin' })
  const other = await invite({ ...display, label: 'Lantai 2' })
  const second = await invite()
  await expect(enrol(first)).rejects.toMatchObject({ code: 'LINK_USED' })
  for (const code of [second, other, elsewhere]) await expect(enrol(code)).resolves.toBeDefined()
  await invite()
  await expect(enrol(second)).rejects.toMatchObject({ code: 'LINK_USED' })
  expect(await house.reading.select().from(enrolments).where(eq(enrolments.label, 'Lantai 1'))).toHaveLength(
    3,
  )
})

it('lists what still works in an office', async () => {
  const { id } = await make({ label: 'Anjungan pintu' })
  await make({ label: 'lain', office: 'waringin' })
  await enrol(await invite())
  const list = () => devicesOf(house.reading, 'sukamaju')
  expect((await list()).map(({ label, kind }) => [label, kind])).toEqual([
    ['Anjungan pintu', 'token'],
    ['Lantai 1', 'device'],
  ])
  await revoke(id)
  expect((await list()).map(({ label }) => label)).toEqual(['Lantai 1'])
})
