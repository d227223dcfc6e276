import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createPasswords } from '../../src/people/passwords.ts'
import { authSessions } from '../../src/people/schema.ts'
import { createSignIn } from '../../src/people/sign-in.ts'
import { databaseForLibrary } from '../../src/platform/database.ts'
import { hire, laterOn, openHouse, PASSWORD, type PeopleHouse } from './house.ts'

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

const nowhere = '10.0.0.7'

function tries(username: string, password: string, address = nowhere) {
  return house.signIn.signIn(username, password, new Headers(), address)
}

it('answers the same to a wrong password, an unknown name and a name no one can have', async () => {
  await hire(house, 'ani')
  const refusals = await Promise.all(
    [
      ['ani', 'salah'],
      ['ani', 'x'.repeat(5000)],
      ['siapa', PASSWORD],
      ["' or 1=1 --", PASSWORD],
      ['', ''],
    ].map(([username = '', password = '']) => tries(username, password).catch((error: unknown) => error)),
  )
  for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'SIGN_IN_FAILED', facts: {} })
  expect(await house.reading.select().from(authSessions)).toEqual([])
})

it('takes the time of a password for an unknown name too', async () => {
  const slow = { memoryCost: 32 * 1024, timeCost: 3 }
  const { perform, log } = house
  const database = databaseForLibrary(house.reading, (job) => perform('sign-in', job))
  const secret = 'rahasia-uji-yang-panjangnya-cukup-43-huruf-'
  const signIn = createSignIn({ database, perform, secret, secureCookies: false, log, cost: slow })
  const digests: number[] = []
  const unknown: number[] = []
  for (let round = 0; round < 10; round++) {
    digests.push(await milliseconds(() => signIn.digestPassword('salah-sekali')))
    const guess = () => signIn.signIn(`siapa-${round}`, 'salah-sekali', new Headers(), nowhere)
    unknown.push(await milliseconds(guess))
  }
  // The shortest of each, so that a busy machine changes nothing.
  expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...digests) / 2)
})

it('refuses a name after five failures, even with the right password, for fifteen minutes', async () => {
  await hire(house, 'ani')
  await hire(house, 'budi')
  for (let time = 0; time < 5; time++) {
    await expect(tries('ani', 'salah', `10.0.0.${time}`)).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' })
  }
  await expect(tries('Ani', PASSWORD)).rejects.toMatchObject({
    code: 'TOO_MANY_TRIES',
    facts: { seconds: 900 },
  })
  await expect(tries('budi', PASSWORD)).resolves.toBeDefined()
  vi.setSystemTime(Date.now() + 15 * 60_000 + 1)
  await expect(tries('ani', PASSWORD)).resolves.toBeDefined()
})

it('forgets the failures of a name that then signs in', async () => {
  await hire(house, 'ani')
  for (let round = 0; round < 3; round++) {
    for (let time = 0; time < 4; time++) {
      await expect(tries('ani', 'salah')).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' })
    }
    await expect(tries('ani', PASSWORD)).resolves.toBeDefined()
  }
})

it('refuses an address that tries a hundred names, and no other address', async () => {
  await hire(house, 'ani')
  const guesses = Array.from({ length: 100 }, (_, place) => tries(`nama${place}`, PASSWORD).catch(() => null))
  await Promise.all(guesses)
  await expect(tries('ani', PASSWORD)).rejects.toMatchObject({ code: 'TOO_MANY_TRIES' })
  await expect(tries('ani', PASSWORD, '10.0.0.8')).resolves.toBeDefined()
})

it('lets a whole office sign in from one address', async () => {
  await hire(house, 'ani')
  for (let time = 0; time < 101; time++) await expect(tries('ani', PASSWORD)).resolves.toBeDefined()
})

it('asks 19 MiB and two passes of a password in production', async () => {
  expect(await createPasswords().digest(PASSWORD)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

async function milliseconds(job: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await job().catch(() => undefined)
  return performance.now() - from
}
