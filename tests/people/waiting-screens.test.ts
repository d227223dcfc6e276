import { beforeEach, expect, it } from 'vitest'
import { plainCode, spelled } from '../../src/people/rules/screen-code.ts'
import { createWaitingScreens, type WaitingScreens } from '../../src/people/waiting-screens.ts'

let screens: WaitingScreens
let now: number

beforeEach(() => {
  now = Date.parse('2026-04-06T09:00:00+07:00')
  screens = createWaitingScreens(() => now)
})

const display = { office: 'sukamaju', role: 'display', address: '10.0.0.31' } as const
const minutes = (count: number) => {
  now += count * 60_000
}
const confirm = (code: string, office = 'sukamaju') =>
  screens.confirm({ office, code, by: 'officer:1' }, async () => 'gil_token')
const unknown = { code: 'SCREEN_UNKNOWN' }

it('shows one code as long as it lasts, and then another', async () => {
  const first = await screens.show(display, undefined)
  expect(first.code).toMatch(/^[A-HJKMNP-TV-Z2-9]{8}$/)
  minutes(9)
  expect(await screens.show(display, first.secret)).toMatchObject({ code: first.code })
  minutes(2)
  expect((await screens.show(display, first.secret)).code).not.toBe(first.code)
})

it('is found by its code however it is typed, in its office, for ten minutes', async () => {
  const { code } = await screens.show(display, undefined)
  const found = await screens.find('sukamaju', ` ${spelled(code).toLowerCase()} `, 'officer:1')
  expect(found).toMatchObject({ ...display, askedAt: now })
  await expect(screens.find('waringin', code, 'officer:2')).rejects.toMatchObject(unknown)
  minutes(10)
  await expect(screens.find('sukamaju', code, 'officer:1')).rejects.toMatchObject(unknown)
})

it('is given its token once it is confirmed, once, and nobody else is', async () => {
  const { code, secret } = await screens.show(display, undefined)
  const other = await screens.show(display, undefined)
  expect(screens.collect('sukamaju', 'display', secret)).toBeNull()
  await confirm(code)
  expect(screens.collect('sukamaju', 'display', other.secret)).toBeNull()
  expect(screens.collect('sukamaju', 'kiosk', secret)).toBeNull()
  expect(screens.collect('waringin', 'display', secret)).toBeNull()
  expect(screens.collect('sukamaju', 'display', undefined)).toBeNull()
  expect(screens.collect('sukamaju', 'display', secret)).toBe('gil_token')
  expect(screens.collect('sukamaju', 'display', secret)).toBeNull()
})

it('is confirmed once, even by two admins at the same moment', async () => {
  const { code } = await screens.show(display, undefined)
  const outcomes = await Promise.allSettled([confirm(code), confirm(code)])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

it('waits on when it could not be made a device', async () => {
  const { code, secret } = await screens.show(display, undefined)
  const failing = screens.confirm({ office: 'sukamaju', code, by: 'officer:1' }, async () => {
    throw new Error('full')
  })
  await expect(failing).rejects.toThrow('full')
  await confirm(code)
  expect(screens.collect('sukamaju', 'display', secret)).toBe('gil_token')
})

it('lets an admin guess ten times, and an address ask for thirty codes', async () => {
  const { code } = await screens.show(display, undefined)
  for (let time = 0; time < 10; time++) {
    await expect(screens.find('sukamaju', 'AAAAAAAA', 'officer:1')).rejects.toMatchObject(unknown)
  }
  await expect(screens.find('sukamaju', code, 'officer:1')).rejects.toMatchObject({ code: 'TOO_MANY_TRIES' })
  await expect(screens.find('sukamaju', code, 'officer:2')).resolves.toBeDefined()
  for (let time = 1; time < 30; time++) await screens.show(display, undefined)
  await expect(screens.show(display, undefined)).rejects.toMatchObject({ code: 'TOO_MANY_TRIES' })
  await expect(screens.show({ ...display, address: '10.0.0.32' }, undefined)).resolves.toBeDefined()
})

it('takes what people type for the code', () => {
  expect(plainCode(' k7mr 2xq9\n')).toBe('K7MR2XQ9')
  expect(spelled('K7MR2XQ9')).toBe('K7MR-2XQ9')
})
