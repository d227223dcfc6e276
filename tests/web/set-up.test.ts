import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { listServices } from '../../src/catalogue/services.ts'
import { listCounters } from '../../src/offices/counters.ts'
import { findOffice, listOffices } from '../../src/offices/office.ts'
import { officersOf } from '../../src/people/officers.ts'
import { fieldsOn } from '../support/admin.ts'
import { openWorld, PASSWORD, type World } from '../support/world.ts'

let world: World
let ask: (path: string, body?: FormData, cookie?: string) => Promise<Response>
let cookie: string

const OFFICE = {
  name_id: 'Kelurahan Melati',
  name_en: 'Melati Ward Office',
  slug: 'melati',
  timeZone: 'Asia/Makassar',
  address: 'Jalan Melati 1',
}
const ADMIN = { name: 'Bu Lurah', username: 'Lurah', password: PASSWORD, again: PASSWORD }
const KELURAHAN = readFileSync(new URL('../support/kelurahan.yaml', import.meta.url))

beforeEach(async () => {
  world = await openWorld({ isEmpty: true })
  const app = createApp(world.house())
  cookie = `giliran_setup=${world.house().setUp.link.renew()}`
  ask = async (path, body, as = cookie) =>
    app.request(path, { headers: { cookie: as }, ...(body !== undefined && { method: 'POST', body }) })
  return () => world.close()
})

async function answer(step: string, fields: Record<string, string>, file?: Uint8Array) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  if (file !== undefined) form.set('file', new File([new Uint8Array(file)], 'kantor.yaml'))
  const told = await ask(`/setup/${step}`, form)
  return { status: told.status, location: told.headers.get('location'), html: await told.text() }
}

async function answerUpTo(services: Record<string, string>, count: string, file?: Uint8Array) {
  await answer('office', OFFICE)
  await answer('hours', fieldsOn(await (await ask('/setup/hours')).text()))
  await answer('services', services, file)
  await answer('counters', { count })
}

const offices = () => listOffices(world.house().reading)

describe('the link', () => {
  test('opens the first step, and nothing opens without it or an hour later', async () => {
    expect((await ask('/setup', undefined, '')).status).toBe(404)
    expect((await ask('/setup/office', undefined, 'giliran_setup=x')).status).toBe(404)
    expect((await ask('/setup')).headers.get('location')).toBe('/setup/office')
    world.pass(3599)
    expect((await ask('/setup/office')).status).toBe(200)
    world.pass(1)
    expect((await ask('/setup/office')).status).toBe(404)
  })

  test('ends when another is made', async () => {
    world.house().setUp.link.renew()
    expect((await ask('/setup/office')).status).toBe(404)
  })
})

describe('the steps', () => {
  test('are taken in order, and half of them leave nothing', async () => {
    expect((await ask('/setup/admin')).headers.get('location')).toBe('/setup/office')
    await answer('office', OFFICE)
    expect((await ask('/setup/counters')).headers.get('location')).toBe('/setup/hours')
    expect((await answer('admin', ADMIN)).location).toBe('/setup/hours')
    expect((await (await ask('/setup/office')).text()).includes('Jalan Melati 1')).toBe(true)
    expect(await offices()).toEqual([])
  })

  test.each([
    ['office', { ...OFFICE, slug: 'Kantor Kami' }, 'slug'],
    ['office', { ...OFFICE, slug: 'setup' }, 'slug'],
    ['office', { ...OFFICE, timeZone: 'Europe/Berlin' }, 'timeZone'],
    ['hours', { 'd1-1-opens': '9' }, 'd1-1-opens'],
    ['services', { from: 'elsewhere' }, 'from'],
    ['services', { from: 'file' }, 'file'],
    ['counters', { count: '0' }, 'count'],
    ['counters', { count: '100' }, 'count'],
  ])('%s with %j leads to the field', async (step, fields, field) => {
    const told = await answer(step, fields)
    expect([told.status, told.html.includes(`href="#${field}"`)]).toEqual([422, true])
  })

  test.each([
    [{ ...ADMIN, again: 'lain sekali' }, 'again'],
    [{ ...ADMIN, password: 'qwerty', again: 'qwerty' }, 'password'],
    [{ ...ADMIN, username: 'x' }, 'username'],
    [{ ...ADMIN, name: ' ' }, 'name'],
  ])('the admin %j leads to the field, and no password comes back', async (fields, field) => {
    await answerUpTo({ from: 'none' }, '1')
    const told = await answer('admin', fields)
    expect([told.status, told.html.includes(`href="#${field}"`)]).toEqual([422, true])
    expect(told.html).not.toContain(fields.password)
    expect(await offices()).toEqual([])
  })

  test('a file with faults names each with its line, and one too large is not read', async () => {
    const broken = KELURAHAN.toString().replace('letter: A, name', 'letter: I, name')
    const told = await answer('services', { from: 'file' }, Buffer.from(broken))
    expect(told.html).toContain('kantor.yaml, groups')
    expect(told.html).toMatch(/\(line \d+\)/)
    const large = await answer('services', { from: 'file' }, Buffer.alloc(501 * 1024, 'a'))
    expect([large.status, large.html.includes('lebih besar dari 500 KB')]).toEqual([422, true])
  })
})

describe('the office', () => {
  test('opens with its own name and zone, the services of a file, and its admin', async () => {
    await answerUpTo({ from: 'file' }, '3', KELURAHAN)
    expect((await answer('admin', ADMIN)).location).toBe('/melati/sign-in?next=%2Fmelati%2Fadmin')
    const { reading, signIn } = world.house()
    const office = await findOffice(reading, 'melati')
    expect(office).toMatchObject({ timeZone: 'Asia/Makassar', address: 'Jalan Melati 1', demo: false })
    expect(office.hours[5]).toHaveLength(2)
    expect(office.periods).toHaveLength(2)
    expect((await listServices(reading, 'melati')).map(({ code }) => code)).toEqual(['DOMISILI', 'PINDAH'])
    const counters = await listCounters(reading, 'melati')
    expect(counters.map(({ counter }) => counter)).toEqual(['1', '2', '3'])
    expect(counters[2]?.services).toEqual(['DOMISILI', 'PINDAH'])
    expect(await officersOf(reading, 'melati')).toMatchObject([{ username: 'lurah', role: 'admin' }])
    expect(await signIn.signIn('lurah', PASSWORD, new Headers(), '10.0.0.7')).toMatchObject({
      awaits: 'set-up',
    })
    expect((await ask('/setup')).status).toBe(404)
    expect((await ask('/setup/admin')).status).toBe(404)
  })

  test('opens with the example catalogue, or with none', async () => {
    await answerUpTo({ from: 'demo' }, '4')
    await answer('admin', ADMIN)
    expect((await listCounters(world.house().reading, 'melati')).map(({ counter }) => counter)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ])
    expect((await ask('/melati')).status).toBe(200)
  })

  test('opens without services', async () => {
    await answerUpTo({ from: 'none' }, '1')
    await answer('admin', ADMIN)
    expect(await listServices(world.house().reading, 'melati')).toEqual([])
    expect((await ask('/melati')).status).toBe(200)
  })

  test('opens once, whoever sends the last step twice', async () => {
    await answerUpTo({ from: 'none' }, '1')
    const told = await Promise.all([answer('admin', ADMIN), answer('admin', { ...ADMIN, username: 'lain' })])
    expect(told.map(({ status }) => status).toSorted()).toEqual([303, 404])
    expect(await offices()).toHaveLength(1)
  })
})
