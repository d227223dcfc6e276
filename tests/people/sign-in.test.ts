import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { disableOfficer } from '../../src/people/disable-officer.ts'
import { forgetSessions } from '../../src/people/forget-sessions.ts'
import { resetPassword } from '../../src/people/reset-password.ts'
import { authAccounts, authSessions, authUsers, officers } from '../../src/people/schema.ts'
import { keep } from '../../src/platform/installation.ts'
import { browserWith, hire, laterOn, openHouse, PASSWORD, type PeopleHouse, signedIn } from './house.ts'

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

it('knows an officer again by the cookie, in their office and role', async () => {
  const { id } = await hire(house, 'ani', 'auditor')
  const { officer, setCookie } = await tries(' Ani ', PASSWORD)
  const ani = { kind: 'officer', id, office: 'sukamaju', role: 'auditor', name: 'Bu ani' }
  expect(officer).toEqual(ani)
  expect(await house.signIn.officerOf(browserWith(setCookie))).toEqual(ani)
  expect(await house.newSignIn().officerOf(browserWith(setCookie))).toEqual(ani)
})

it('gives a cookie that scripts and other sites cannot use, and plain HTTP can', async () => {
  await hire(house, 'ani')
  const { setCookie } = await tries('ani', PASSWORD)
  expect(setCookie).toHaveLength(1)
  expect(setCookie[0]).toMatch(/^giliran\.session_token=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/)
})

it('gives a Secure cookie when people come by https, and knows it again', async () => {
  const secure = await openHouse({ secureCookies: true })
  await hire(secure, 'ani')
  const { setCookie } = await secure.signIn.signIn('ani', PASSWORD, new Headers(), nowhere)
  expect(setCookie[0]).toMatch(/; Secure/)
  expect(await secure.signIn.officerOf(browserWith(setCookie))).toMatchObject({ name: 'Bu ani' })
  await secure.close()
})

it('waits for the writer instead of meeting its lock', async () => {
  await hire(house, 'ani')
  await signedIn(house, 'ani')
  let letGo = () => {}
  const gate = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const holding = house.perform('system', async (work) => {
    await keep(work, 'ticket', '1')
    await gate
  })
  const signing = signedIn(house, 'ani').finally(letGo)
  await Promise.race([signing, pause(500)])
  letGo()
  await holding
  expect(await house.signIn.officerOf(await signing)).toMatchObject({ name: 'Bu ani' })
})

it('signs forty officers up and in while the writer is busy', async () => {
  const names = Array.from({ length: 40 }, (_, place) => `petugas.${place}`)
  const busy = Array.from({ length: 200 }, (_, ticket) =>
    house.perform('system', async (work) => {
      await keep(work, `ticket-${ticket}`, 'waiting')
      if (ticket % 8 === 0) await pause(1)
    }),
  )
  const people = await Promise.all(
    names.map(async (name) => {
      await hire(house, name)
      return house.signIn.officerOf(await signedIn(house, name))
    }),
  )
  await Promise.all(busy)
  expect(people.map((officer) => officer?.name).sort()).toEqual(names.map((name) => `Bu ${name}`).sort())
  expect(await house.reading.select().from(authSessions)).toHaveLength(40)
})

it('gives a person a sign-in and a place in the office, both or neither', async () => {
  await hire(house, 'ani')
  await expect(hire(house, 'ANI')).rejects.toMatchObject({ code: 'USERNAME_USED' })
  for (const table of [authUsers, authAccounts, officers]) {
    expect(await house.reading.select().from(table)).toHaveLength(1)
  }
})

it('ends the session on sign-out, at once and for good', async () => {
  await hire(house, 'ani')
  const browser = await signedIn(house, 'ani')
  const other = await signedIn(house, 'ani')
  expect(await house.signIn.officerOf(browser)).not.toBeNull()
  const { setCookie } = await house.signIn.signOut(browser)
  expect(setCookie.find((cookie) => cookie.startsWith('giliran.session_token='))).toMatch(/Max-Age=0/)
  expect(await house.signIn.officerOf(browser)).toBeNull()
  expect(await house.newSignIn().officerOf(browser)).toBeNull()
  expect(await house.signIn.officerOf(other)).not.toBeNull()
})

it('ends the session of whoever used the browser before', async () => {
  await hire(house, 'ani')
  await hire(house, 'budi')
  const ani = await signedIn(house, 'ani')
  const budi = await house.signIn.signIn('budi', PASSWORD, ani, nowhere)
  expect(await house.signIn.officerOf(ani)).toBeNull()
  expect(await house.signIn.officerOf(browserWith(budi.setCookie))).toMatchObject({ name: 'Bu budi' })
})

it('clears away the sessions that ended', async () => {
  await hire(house, 'ani')
  await signedIn(house, 'ani')
  vi.setSystemTime(Date.now() + 11 * 60_000)
  const browser = await signedIn(house, 'ani')
  vi.setSystemTime(Date.now() + 5 * 60_000)
  await house.perform('system', (work) => forgetSessions(work, () => Date.now()))
  expect(await house.reading.select().from(authSessions)).toHaveLength(1)
  expect(await house.signIn.officerOf(browser)).not.toBeNull()
})

it('takes a sign-out from somebody who is not signed in', async () => {
  await expect(house.signIn.signOut(new Headers())).resolves.toBeDefined()
})

it('ends every session of an officer who is disabled, and lets them in no more', async () => {
  const { id } = await hire(house, 'ani')
  await hire(house, 'budi')
  const ani = await signedIn(house, 'ani')
  const budi = await signedIn(house, 'budi')
  expect(await house.signIn.officerOf(ani)).not.toBeNull()
  await house.perform('system', (work) => disableOfficer(work, 'sukamaju', id))
  expect(await house.signIn.officerOf(ani)).toBeNull()
  expect(await house.signIn.officerOf(budi)).not.toBeNull()
  await expect(tries('ani', PASSWORD)).rejects.toMatchObject({ code: 'SIGN_IN_FAILED', facts: {} })
  expect(await house.reading.select().from(authSessions)).toHaveLength(1)
})

it('does not know a disabled officer by a session that is still there', async () => {
  const { id } = await hire(house, 'ani')
  const browser = await signedIn(house, 'ani')
  await house.perform('system', (work) =>
    work.db.update(officers).set({ disabledAt: work.at }).where(eq(officers.id, id)),
  )
  expect(await house.newSignIn().officerOf(browser)).toBeNull()
})

it('does not disable or reset an officer of another office', async () => {
  const { id } = await hire(house, 'ani')
  const passwordDigest = await house.signIn.digestPassword('gembok-lain-lagi')
  const elsewhere = [
    house.perform('system', (work) => disableOfficer(work, 'waringin', id)),
    house.perform('system', (work) =>
      resetPassword(work, { office: 'waringin', officer: id, passwordDigest }),
    ),
  ]
  for (const refused of elsewhere) await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(tries('ani', PASSWORD)).resolves.toBeDefined()
})

it('ends the sessions of an officer who is given another password', async () => {
  const { id } = await hire(house, 'ani')
  const browser = await signedIn(house, 'ani')
  const passwordDigest = await house.signIn.digestPassword('gembok-lain-lagi')
  await house.perform('system', (work) =>
    resetPassword(work, { office: 'sukamaju', officer: id, passwordDigest }),
  )
  expect(await house.signIn.officerOf(browser)).toBeNull()
  await expect(tries('ani', PASSWORD)).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' })
  await expect(tries('ani', 'gembok-lain-lagi')).resolves.toBeDefined()
})

it('knows nobody by a cookie that was changed', async () => {
  await hire(house, 'ani')
  const { setCookie } = await tries('ani', PASSWORD)
  const [cookie = ''] = setCookie
  const [name, value = ''] = (cookie.split(';')[0] ?? '').split('=')
  for (const changed of [value.slice(0, -6), `x${value}`, value.split('.')[0], '']) {
    expect(await house.signIn.officerOf(new Headers({ cookie: `${name}=${changed}` }))).toBeNull()
  }
})

it('ends fifteen minutes after what the officer did last, however often the browser asks', async () => {
  await hire(house, 'ani')
  const browser = await signedIn(house, 'ani')
  const minutes = (count: number) => vi.setSystemTime(Date.now() + count * 60_000)
  for (let time = 0; time < 4; time++) {
    minutes(14)
    await house.signIn.stay(browser)
    expect(await house.signIn.officerOf(browser)).not.toBeNull()
  }
  for (let time = 0; time < 14; time++) {
    minutes(1)
    expect(await house.signIn.officerOf(browser)).not.toBeNull()
  }
  minutes(1.1)
  expect(await house.signIn.officerOf(browser)).toBeNull()
  await house.signIn.stay(browser)
  expect(await house.signIn.officerOf(browser)).toBeNull()
})

it('knows the password of whoever is signed in, and looks at five wrong ones', async () => {
  await hire(house, 'ani')
  const browser = await signedIn(house, 'ani')
  expect(await house.signIn.isOwnPassword(PASSWORD, browser)).toBe(true)
  expect(await house.signIn.isOwnPassword(PASSWORD, new Headers())).toBe(false)
  for (let time = 0; time < 5; time++) {
    expect(await house.signIn.isOwnPassword('salah-sekali', browser)).toBe(false)
  }
  const blocked = house.signIn.isOwnPassword(PASSWORD, browser)
  await expect(blocked).rejects.toMatchObject({ code: 'TOO_MANY_TRIES' })
})

it('keeps neither the password nor the address of who signs in', async () => {
  await hire(house, 'ani')
  await signedIn(house, 'ani')
  const [account] = await house.reading.select().from(authAccounts)
  const [session] = await house.reading.select().from(authSessions)
  expect(account?.password).toMatch(/^\$argon2id\$v=19\$m=64,t=1,p=1\$/)
  expect(session?.ipAddress ?? '').toBe('')
})
