import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createSignIn, type SignIn } from '../../src/people/sign-in.ts'
import { databaseForLibrary } from '../../src/platform/database.ts'
import { refuse } from '../../src/platform/refusal.ts'
import type { Perform } from '../../src/platform/work.ts'
import { hire, openHouse, PASSWORD, type PeopleHouse, signedIn } from './house.ts'

let house: PeopleHouse
let canWrite: boolean
let signIn: SignIn

beforeEach(async () => {
  house = await openHouse()
  canWrite = true
  const perform: Perform = async (by, job) =>
    canWrite ? house.perform(by, job) : refuse('STORAGE_UNAVAILABLE')
  const database = databaseForLibrary(house.reading, (job) => perform('sign-in', job))
  const cost = { memoryCost: 64, timeCost: 1 }
  const secret = 'rahasia-uji-yang-panjangnya-cukup-43-huruf-'
  signIn = createSignIn({ database, perform, secret, secureCookies: false, log: house.log, cost })
  await hire(house, 'ani')
})

afterEach(async () => {
  vi.useRealTimers()
  await house.close()
})

const tries = (password = PASSWORD) => signIn.signIn('ani', password, new Headers(), '10.0.0.7')
const unavailable = { code: 'STORAGE_UNAVAILABLE' }

it('says that storage cannot write, and counts no failure of the officer', async () => {
  canWrite = false
  for (let time = 0; time < 7; time++) await expect(tries()).rejects.toMatchObject(unavailable)
  canWrite = true
  await expect(tries()).resolves.toBeDefined()
})

it('does not say whether a password is right while it cannot count the try', async () => {
  const browser = await signedIn(house, 'ani', signIn)
  canWrite = false
  await expect(tries('salah')).rejects.toMatchObject(unavailable)
  await expect(signIn.isOwnPassword('salah', browser)).rejects.toMatchObject(unavailable)
})

it('goes on knowing who is signed in, though the session cannot be prolonged', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const browser = await signedIn(house, 'ani', signIn)
  canWrite = false
  vi.setSystemTime(Date.now() + 10 * 60_000)
  await signIn.stay(browser)
  expect(await signIn.officerOf(browser)).toMatchObject({ name: 'Bu ani' })
})

it('never says that somebody is signed out who is not', async () => {
  const browser = await signedIn(house, 'ani', signIn)
  canWrite = false
  await expect(signIn.signOut(browser)).rejects.toMatchObject(unavailable)
  expect(await signIn.officerOf(browser)).not.toBeNull()
})
