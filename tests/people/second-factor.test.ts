import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { resetPassword } from '../../src/people/reset-password.ts'
import { resetSecondFactor } from '../../src/people/reset-second-factor.ts'
import { base32 } from '../../src/people/rules/base32.ts'
import { authSessions, authTwoFactors } from '../../src/people/schema.ts'
import { codeOf, wrongCodeOf } from '../support/codes.ts'
import {
  browserWith,
  hire,
  laterOn,
  openHouse,
  PASSWORD,
  type PeopleHouse,
  setUp,
  signedIn,
} from './house.ts'

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

const signIn = (username = 'sari') => house.signIn.signIn(username, PASSWORD, new Headers(), '10.0.0.7')
const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)

describe.each(['supervisor', 'admin'] as const)('%s', (role) => {
  it('sets up a second factor at the first sign-in, and is nobody before', async () => {
    await hire(house, 'sari', role)
    const signed = await signIn()
    expect(signed).toMatchObject({ awaits: 'set-up', officer: { role } })
    const pending = browserWith(signed.setCookie)
    expect(await house.signIn.officerOf(pending)).toBeNull()
    const shown = await house.signIn.secretOf(pending)
    expect(shown?.secret).toMatch(/^[A-Z2-7]{52}$/)
    expect(shown?.uri).toBe(`otpauth://totp/Giliran%3Asari?secret=${shown?.secret}&issuer=Giliran`)
    const { setCookie } = await house.signIn.setUp(codeOf(shown?.secret ?? ''), pending)
    expect(await house.signIn.officerOf(browserWith(setCookie))).toMatchObject({ role, name: 'Bu sari' })
  })

  it('is asked for a code at each sign-in after that', async () => {
    await hire(house, 'sari', role)
    const { secret } = await setUp(house, 'sari')
    later(60)
    const signed = await signIn()
    expect(signed).toMatchObject({ awaits: 'code' })
    const waiting = browserWith(signed.setCookie)
    expect(await house.signIn.officerOf(waiting)).toBeNull()
    expect(await house.signIn.secretOf(waiting)).toBeNull()
    const { setCookie, officer } = await house.signIn.confirm(codeOf(secret), waiting)
    expect(officer).toMatchObject({ role })
    expect(await house.signIn.officerOf(browserWith(setCookie))).toMatchObject({ role })
  })
})

it('is not asked of an officer or auditor', async () => {
  await hire(house, 'ani')
  await hire(house, 'eko', 'auditor')
  expect(await signIn('ani')).toMatchObject({ awaits: 'nothing' })
  expect(await signIn('eko')).toMatchObject({ awaits: 'nothing' })
  expect(await house.signIn.secretOf(await signedIn(house, 'ani'))).toBeNull()
})

it('says no word of a second factor to whoever has not the password', async () => {
  await hire(house, 'sari', 'admin')
  await setUp(house, 'sari')
  for (const name of ['sari', 'siapa']) {
    const tried = house.signIn.signIn(name, 'salah-sekali', new Headers(), '10.0.0.7')
    await expect(tried).rejects.toMatchObject({ code: 'SIGN_IN_FAILED', facts: {} })
  }
})

it('is not set up by a wrong code', async () => {
  await hire(house, 'sari', 'admin')
  const pending = await signedIn(house, 'sari')
  const secret = (await house.signIn.secretOf(pending))?.secret ?? ''
  const tried = house.signIn.setUp(wrongCodeOf(secret), pending)
  await expect(tried).rejects.toMatchObject({ code: 'CODE_WRONG' })
  expect(await house.signIn.officerOf(pending)).toBeNull()
  expect(await house.signIn.secretOf(pending)).toMatchObject({ secret })
})

it('once set up, ends every other session that a password alone began', async () => {
  await hire(house, 'sari', 'admin')
  const thief = await signedIn(house, 'sari')
  const { browser } = await setUp(house, 'sari')
  expect(await house.signIn.officerOf(browser)).not.toBeNull()
  expect(await house.signIn.officerOf(thief)).toBeNull()
  expect(await house.signIn.secretOf(thief)).toBeNull()
  expect(await house.reading.select().from(authSessions)).toHaveLength(1)
  await expect(house.signIn.setUp('123456', thief)).rejects.toMatchObject({ code: 'SIGN_IN_OVER' })
})

it('takes a code a minute late, with or without the space, and not later', async () => {
  await hire(house, 'sari', 'admin')
  const { secret } = await setUp(house, 'sari')
  later(300)
  const code = codeOf(secret)
  later(30)
  const waiting = browserWith((await signIn()).setCookie)
  await expect(house.signIn.confirm(`${code.slice(0, 3)} ${code.slice(3)}`, waiting)).resolves.toBeDefined()
  const old = codeOf(secret)
  later(90)
  const again = browserWith((await signIn()).setCookie)
  await expect(house.signIn.confirm(old, again)).rejects.toMatchObject({ code: 'CODE_WRONG' })
})

it('does not end a sign-in that began with a password which is no more', async () => {
  const { id: officer } = await hire(house, 'sari', 'admin')
  const { secret } = await setUp(house, 'sari')
  later(60)
  const thief = browserWith((await signIn()).setCookie)
  const passwordDigest = await house.signIn.digestPassword('kunci-yang-baru')
  await house.perform('officer:1', (work) =>
    resetPassword(work, { office: 'sukamaju', officer, passwordDigest }),
  )
  await expect(house.signIn.confirm(codeOf(secret), thief)).rejects.toMatchObject({ code: 'SIGN_IN_OVER' })
})

it('does not take a code twice', async () => {
  await hire(house, 'sari', 'admin')
  const { secret } = await setUp(house, 'sari')
  const first = browserWith((await signIn()).setCookie)
  await expect(house.signIn.confirm(codeOf(secret), first)).rejects.toMatchObject({ code: 'CODE_WRONG' })
  expect(await house.reading.select().from(authSessions)).toHaveLength(1)
  later(60)
  const second = browserWith((await signIn()).setCookie)
  await expect(house.signIn.confirm(codeOf(secret), second)).resolves.toBeDefined()
})

it('looks at no code for fifteen minutes after five wrong ones, a new sign-in or not', async () => {
  await hire(house, 'sari', 'admin')
  const { secret } = await setUp(house, 'sari')
  later(60)
  let waiting = browserWith((await signIn()).setCookie)
  for (let time = 0; time < 3; time++) {
    const tried = house.signIn.confirm(wrongCodeOf(secret), waiting)
    await expect(tried).rejects.toMatchObject({ code: 'CODE_WRONG' })
  }
  waiting = browserWith((await signIn()).setCookie)
  for (let time = 0; time < 2; time++) {
    const tried = house.signIn.confirm(wrongCodeOf(secret), waiting)
    await expect(tried).rejects.toMatchObject({ code: 'CODE_WRONG' })
  }
  const blocked = { code: 'TOO_MANY_TRIES', facts: { seconds: 900 } }
  await expect(house.signIn.confirm(codeOf(secret), waiting)).rejects.toMatchObject(blocked)
  waiting = browserWith((await signIn()).setCookie)
  await expect(house.signIn.confirm(codeOf(secret), waiting)).rejects.toMatchObject(blocked)
  later(15 * 60 + 1)
  waiting = browserWith((await signIn()).setCookie)
  await expect(house.signIn.confirm(codeOf(secret), waiting)).resolves.toBeDefined()
})

it('takes no code without the sign-in before it, nor ten minutes after', async () => {
  await hire(house, 'sari', 'admin')
  const { secret } = await setUp(house, 'sari')
  later(60)
  const over = { code: 'SIGN_IN_OVER' }
  await expect(house.signIn.confirm(codeOf(secret), new Headers())).rejects.toMatchObject(over)
  const forged = new Headers({ cookie: 'giliran.two_factor=2fa-tebakan.abc' })
  await expect(house.signIn.confirm(codeOf(secret), forged)).rejects.toMatchObject(over)
  const waiting = browserWith((await signIn()).setCookie)
  later(601)
  await expect(house.signIn.confirm(codeOf(secret), waiting)).rejects.toMatchObject(over)
})

it('is set up anew after an admin has reset it', async () => {
  const { id } = await hire(house, 'sari', 'supervisor')
  const { browser, secret } = await setUp(house, 'sari')
  const reset = (office: string) =>
    house.perform('officer:admin', (work) => resetSecondFactor(work, office, id))
  await expect(reset('waringin')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await reset('sukamaju')
  expect(await house.signIn.officerOf(browser)).toBeNull()
  expect(house.noted.at(-1)).toEqual({
    by: 'officer:admin',
    name: 'second-factor.reset',
    facts: { officer: id },
  })
  later(60)
  expect((await setUp(house, 'sari')).secret).not.toBe(secret)
})

it('keeps the secret encrypted', async () => {
  await hire(house, 'sari', 'admin')
  const { secret } = await setUp(house, 'sari')
  const [row] = await house.reading.select().from(authTwoFactors)
  expect(row?.verified).toBe(true)
  expect(base32(new TextEncoder().encode(row?.secret ?? ''))).not.toContain(secret)
  expect(row?.secret).not.toContain(secret)
})

it.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('spells %j in base32 as %j (RFC 4648, §10)', (text, spelt) => {
  expect(base32(new TextEncoder().encode(text))).toBe(spelt)
})
