import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { disableOfficer } from '../../src/people/disable-officer.ts'
import { isTrivialPin, PIN } from '../../src/people/rules/pin.ts'
import { officers } from '../../src/people/schema.ts'
import { resetPin, setPin } from '../../src/people/set-pin.ts'
import { browserWith, hire, laterOn, openHouse, PASSWORD, type PeopleHouse, signedIn } from './house.ts'

let house: PeopleHouse
let ani: string

beforeEach(async () => {
  laterOn()
  house = await openHouse()
  ani = (await hire(house, 'ani')).id
})

afterEach(async () => {
  vi.useRealTimers()
  await house.close()
  expect(house.faults).toEqual([])
})

const RIGHT = '739164'

async function give(officer: string, pin = RIGHT, office = 'sukamaju') {
  const pinDigest = await house.signIn.digestPassword(pin)
  await house.perform(`officer:${officer}`, (work) => setPin(work, { office, officer, pinDigest }))
}

const unlock = (pin = RIGHT, device = 'loket-1', officer = ani, office = 'sukamaju') =>
  house.signIn.signInByPin({ office, officer, pin, device }, new Headers())

it('lets an officer in by the PIN they set', async () => {
  await give(ani)
  const { officer, setCookie } = await unlock()
  expect(officer).toMatchObject({ id: ani, name: 'Bu ani' })
  expect(await house.signIn.officerOf(browserWith(setCookie))).toMatchObject({ id: ani })
  expect(house.noted.map(({ name }) => name)).toContain('pin.set')
})

it('ends the session of whoever used the browser before: the officer changes', async () => {
  await hire(house, 'budi')
  await give(ani)
  const budi = await signedIn(house, 'budi')
  const asked = { office: 'sukamaju', officer: ani, pin: RIGHT, device: 'loket-1' }
  const { setCookie } = await house.signIn.signInByPin(asked, budi)
  expect(await house.signIn.officerOf(budi)).toBeNull()
  expect(await house.signIn.officerOf(browserWith(setCookie))).toMatchObject({ id: ani })
})

it('lets nobody in by another PIN, in another office, without one or when disabled', async () => {
  const wrong = { code: 'PIN_WRONG' }
  await expect(unlock()).rejects.toMatchObject(wrong)
  await give(ani)
  await expect(unlock('739165')).rejects.toMatchObject(wrong)
  await expect(unlock('')).rejects.toMatchObject(wrong)
  await expect(unlock(RIGHT, 'loket-1', ani, 'waringin')).rejects.toMatchObject(wrong)
  await expect(unlock(RIGHT, 'loket-1', 'siapa')).rejects.toMatchObject(wrong)
  await house.perform('system', (work) => disableOfficer(work, 'sukamaju', ani))
  await expect(unlock()).rejects.toMatchObject(wrong)
})

it('takes five tries in fifteen minutes of one officer at one device, and then the password', async () => {
  await give(ani)
  for (let time = 0; time < 5; time++) {
    await expect(unlock('739165')).rejects.toMatchObject({ code: 'PIN_WRONG' })
  }
  await expect(unlock()).rejects.toMatchObject({ code: 'TOO_MANY_TRIES', facts: { seconds: 900 } })
  await expect(unlock(RIGHT, 'loket-2')).resolves.toBeDefined()
  await expect(house.signIn.signIn('ani', PASSWORD, new Headers(), '10.0.0.7')).resolves.toMatchObject({
    awaits: 'nothing',
  })
  vi.setSystemTime(Date.now() + 15 * 60_000 + 1)
  await expect(unlock()).resolves.toBeDefined()
})

it('forgets the failures of whoever then gets in', async () => {
  await give(ani)
  for (let round = 0; round < 3; round++) {
    for (let time = 0; time < 4; time++) {
      await expect(unlock('739165')).rejects.toMatchObject({ code: 'PIN_WRONG' })
    }
    await expect(unlock()).resolves.toBeDefined()
  }
})

it.each(['supervisor', 'admin', 'auditor'] as const)('is not for a %s', async (role) => {
  const { id } = await hire(house, 'sari', role)
  await expect(give(id)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(unlock(RIGHT, 'loket-1', id)).rejects.toMatchObject({ code: 'PIN_WRONG' })
})

it('is gone when an admin resets it', async () => {
  await give(ani)
  const reset = (office: string) => house.perform('officer:admin', (work) => resetPin(work, office, ani))
  await expect(reset('waringin')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await reset('sukamaju')
  await expect(unlock()).rejects.toMatchObject({ code: 'PIN_WRONG' })
  expect(house.noted.at(-1)).toEqual({ by: 'officer:admin', name: 'pin.reset', facts: { officer: ani } })
})

it('is kept as an argon2id digest', async () => {
  await give(ani)
  const [row] = await house.reading.select().from(officers)
  expect(row?.pinDigest).toMatch(/^\$argon2id\$/)
  expect(JSON.stringify(house.noted)).not.toContain(RIGHT)
})

describe('a PIN', () => {
  it.each(['1234', '739164', '00000001', '4096'])('may be %s in its shape', (pin) => {
    expect(pin).toMatch(PIN)
  })

  it.each(['', '123', '123456789', '12a4', ' 7391', '７３９１'])('may not be %j', (pin) => {
    expect(pin).not.toMatch(PIN)
  })

  const common = [
    '0000',
    '999999',
    '1234',
    '12345678',
    '9876',
    '0987',
    '7890',
    '1212',
    '123123',
    '1995',
    '2026',
  ]
  it.each(common)('is trivial as %s', (pin) => {
    expect(isTrivialPin(pin)).toBe(true)
  })

  it.each(['7391', '4096', '112233', '80274', '2580', '739164'])('is not trivial as %s', (pin) => {
    expect(isTrivialPin(pin)).toBe(false)
  })
})
