import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { forgetTries } from '../../src/people/forget-tries.ts'
import { afterTry } from '../../src/people/rules/tries.ts'
import { tries } from '../../src/people/schema.ts'
import { setPin } from '../../src/people/set-pin.ts'
import { machineClock } from '../../src/platform/clock.ts'
import { codeOf, wrongCodeOf } from '../support/codes.ts'
import {
  browserWith,
  hire,
  laterOn,
  openHouse,
  PASSWORD,
  type PeopleHouse,
  restarted,
  setUp,
  signedIn,
} from './house.ts'

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

const PIN = '739164'
const HERE = '10.0.0.7'
const minutes = (count: number) => vi.setSystemTime(Date.now() + count * 60_000)

const password = (username = 'ani', word = PASSWORD, address = HERE) =>
  house.signIn.signIn(username, word, new Headers(), address)

const pin = (digits = PIN) =>
  house.signIn.signInByPin(
    { office: 'sukamaju', officer: ani, pin: digits, device: 'loket-1' },
    new Headers(),
  )

async function givePin() {
  const pinDigest = await house.signIn.digestPassword(PIN)
  await house.perform(`officer:${ani}`, (work) =>
    setPin(work, { office: 'sukamaju', officer: ani, pinDigest }),
  )
}

/** Tries as often, and expects the same no each time. */
async function fail(times: number, code: string, wrongly: () => Promise<unknown>) {
  for (let time = 0; time < times; time++) await expect(wrongly()).rejects.toMatchObject({ code })
}

const tooMany = (seconds: number) => ({ code: 'TOO_MANY_TRIES', facts: { seconds } })

describe('after a restart', () => {
  it('a name of which five passwords were wrong waits for the rest of its fifteen minutes', async () => {
    await fail(5, 'SIGN_IN_FAILED', () => password('ani', 'salah'))
    minutes(5)
    house = await restarted(house)
    await expect(password()).rejects.toMatchObject(tooMany(600))
    minutes(10)
    await expect(password()).resolves.toBeDefined()
  })

  it('so does an address from which a hundred names were tried', async () => {
    await Promise.all(Array.from({ length: 100 }, (_, place) => password(`nama${place}`).catch(() => null)))
    house = await restarted(house)
    await expect(password()).rejects.toMatchObject({ code: 'TOO_MANY_TRIES' })
    await expect(password('ani', PASSWORD, '10.0.0.8')).resolves.toBeDefined()
  })

  it('a PIN that was wrong five times waits too, and those before a restart add up', async () => {
    await givePin()
    await fail(3, 'PIN_WRONG', () => pin('739165'))
    house = await restarted(house)
    await fail(2, 'PIN_WRONG', () => pin('739165'))
    house = await restarted(house)
    await expect(pin()).rejects.toMatchObject(tooMany(900))
    minutes(15)
    await expect(pin()).resolves.toBeDefined()
  })

  it('a code that was right is not taken again, and five wrong ones are remembered', async () => {
    await hire(house, 'sari', 'admin')
    const { secret } = await setUp(house, 'sari')
    minutes(1)
    const code = codeOf(secret)
    await house.signIn.confirm(code, await signedIn(house, 'sari'))
    house = await restarted(house)
    const waiting = await signedIn(house, 'sari')
    await fail(1, 'CODE_WRONG', () => house.signIn.confirm(code, waiting))
    expect(await house.signIn.officerOf(waiting)).toBeNull()
    const again = await signedIn(house, 'sari')
    await fail(4, 'CODE_WRONG', () => house.signIn.confirm(wrongCodeOf(secret), again))
    house = await restarted(house)
    minutes(1)
    await expect(house.signIn.confirm(codeOf(secret), again)).rejects.toMatchObject(tooMany(840))
  })

  it('what was forgiven is forgiven', async () => {
    await fail(4, 'SIGN_IN_FAILED', () => password('ani', 'salah'))
    await password()
    house = await restarted(house)
    await fail(4, 'SIGN_IN_FAILED', () => password('ani', 'salah'))
    await expect(password()).resolves.toBeDefined()
  })
})

describe('at the same moment', () => {
  it('two who show one code are one too many', async () => {
    await hire(house, 'sari', 'admin')
    const { secret } = await setUp(house, 'sari')
    minutes(1)
    const waiting = await Promise.all([signedIn(house, 'sari'), signedIn(house, 'sari')])
    const shown = waiting.map((browser) => house.signIn.confirm(codeOf(secret), browser))
    const [first, second] = await Promise.allSettled(shown)
    const [won] = [first, second].flatMap((each) => (each?.status === 'fulfilled' ? [each.value] : []))
    const [lost] = [first, second].flatMap((each) => (each?.status === 'rejected' ? [each.reason] : []))
    expect(lost).toMatchObject({ code: 'CODE_WRONG' })
    expect(await house.signIn.officerOf(browserWith(won?.setCookie ?? []))).toMatchObject({ role: 'admin' })
  })

  it('of twenty guesses of a PIN five are looked at, and of a code too', async () => {
    await givePin()
    await hire(house, 'sari', 'admin')
    const { secret } = await setUp(house, 'sari')
    minutes(1)
    const browsers: Headers[] = []
    while (browsers.length < 20) browsers.push(await signedIn(house, 'sari'))
    const wrong = wrongCodeOf(secret)
    const refused = async (guesses: Promise<unknown>[]) =>
      (await Promise.allSettled(guesses)).filter(
        (each) => each.status === 'rejected' && each.reason.code === 'TOO_MANY_TRIES',
      )
    expect(await refused(browsers.map(() => pin('739165')))).toHaveLength(15)
    expect(await refused(browsers.map((browser) => house.signIn.confirm(wrong, browser)))).toHaveLength(15)
  })
})

describe('when the machine’s clock is set back', () => {
  it.each([
    ['an hour', 60],
    ['a year', 60 * 24 * 365],
  ])('by %s, nobody waits less than before, nor longer than fifteen minutes', async (_, back) => {
    await fail(5, 'SIGN_IN_FAILED', () => password('ani', 'salah'))
    minutes(-back)
    await expect(password()).rejects.toMatchObject(tooMany(900))
    minutes(14)
    await expect(password()).rejects.toMatchObject(tooMany(60))
    minutes(1)
    await expect(password()).resolves.toBeDefined()
    minutes(back)
  })

  it('a spent code stays spent, also when its half minute comes once more', async () => {
    await hire(house, 'sari', 'admin')
    const { secret } = await setUp(house, 'sari')
    minutes(10)
    const code = codeOf(secret)
    await house.signIn.confirm(code, await signedIn(house, 'sari'))
    minutes(-5)
    await house.perform('system', (work) => forgetTries(work, machineClock))
    await fail(1, 'CODE_WRONG', async () => house.signIn.confirm(code, await signedIn(house, 'sari')))
    minutes(5)
    await house.perform('system', (work) => forgetTries(work, machineClock))
    await fail(1, 'CODE_WRONG', async () => house.signIn.confirm(code, await signedIn(house, 'sari')))
  })
})

describe('what is kept', () => {
  it('says nobody’s name, address, password, PIN or code', async () => {
    await givePin()
    await hire(house, 'sari', 'admin')
    const { secret } = await setUp(house, 'sari')
    await fail(1, 'SIGN_IN_FAILED', () => password('ani', 'salah'))
    await fail(1, 'SIGN_IN_FAILED', () => password(PASSWORD, 'ani'))
    await fail(1, 'PIN_WRONG', () => pin('739165'))
    const rows = JSON.stringify(await house.reading.select().from(tries))
    for (const secretOrName of [ani, 'ani', HERE, 'salah', PASSWORD, '739165', codeOf(secret)]) {
      expect(rows).not.toContain(`"${secretOrName}"`)
    }
    for (const row of await house.reading.select().from(tries)) expect(row.digest).toMatch(/^[\w-]{43}$/)
  })

  it('of a name that nobody has cannot be found again: it may be a password in the wrong field', async () => {
    await fail(1, 'SIGN_IN_FAILED', () => password(PASSWORD, 'ani', '10.0.0.1'))
    const before = await house.reading.select().from(tries)
    house = await restarted(house)
    await fail(1, 'SIGN_IN_FAILED', () => password(PASSWORD, 'ani', '10.0.0.1'))
    const digests = (rows: typeof before) => rows.map(({ digest }) => digest)
    const after = digests(await house.reading.select().from(tries))
    expect(after).toHaveLength(3)
    expect(after).toEqual(expect.arrayContaining(digests(before)))
  })

  it('is nothing of an officer who is not there', async () => {
    const nobody = { office: 'sukamaju', officer: 'siapa', pin: PIN, device: 'loket-1' }
    await fail(9, 'PIN_WRONG', () => house.signIn.signInByPin(nobody, new Headers()))
    expect(await house.reading.select().from(tries)).toEqual([])
  })

  it('goes when it counts no more', async () => {
    await fail(1, 'SIGN_IN_FAILED', () => password('ani', 'salah'))
    minutes(10)
    await fail(1, 'SIGN_IN_FAILED', () => password('ani', 'salah', '10.0.0.8'))
    minutes(5)
    await house.perform('system', (work) => forgetTries(work, machineClock))
    expect(await house.reading.select().from(tries)).toMatchObject([{ count: 1 }])
  })

  it('is no try of the address when the name has none left: an office is not shut out by one name', async () => {
    await fail(5, 'SIGN_IN_FAILED', () => password('ani', 'salah'))
    await fail(150, 'TOO_MANY_TRIES', () => password('ani', 'salah'))
    await hire(house, 'budi')
    await expect(password('budi')).resolves.toBeDefined()
  })
})

const limit = { tries: 2, seconds: 60 }
const NOON = 1_000_000

test.each([
  ['the first', null, { count: 1, until: NOON + 60_000, isTooMany: false }],
  ['the second', { count: 1, until: NOON + 10 }, { count: 2, until: NOON + 10, isTooMany: false }],
  ['one too many', { count: 2, until: NOON + 10 }, { count: 2, until: NOON + 10, isTooMany: true }],
  ['when the time is over', { count: 2, until: NOON }, { count: 1, until: NOON + 60_000, isTooMany: false }],
  [
    'of a clock that was ahead',
    { count: 2, until: NOON + 60_001 },
    { count: 2, until: NOON + 60_000, isTooMany: true },
  ],
])('a try is counted: %s', (_, earlier, after) => {
  expect(afterTry(limit, earlier, NOON)).toEqual(after)
})
