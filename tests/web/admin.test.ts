import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { DoorEnv } from '../../src/web/http/house.ts'
import { hireAs, openWorld, PASSWORD, type World } from '../support/world.ts'

let world: World
let app: Hono<DoorEnv>
let admin: string
let auditor: string

beforeAll(async () => {
  world = await openWorld()
  app = createApp(world.house())
  admin = await world.signedIn('kepala', 'admin')
  auditor = await world.signedIn('eko', 'auditor')
})

afterAll(() => world.close())

async function get(path: string, cookie = admin) {
  const answer = await app.request(`/sukamaju/admin${path}`, { headers: { cookie } })
  return { status: answer.status, html: await answer.text(), headers: answer.headers }
}

async function post(path: string, fields: Record<string, string> = {}, cookie = admin) {
  const body = new URLSearchParams(fields)
  const answer = await app.request(`/sukamaju/admin${path}`, { method: 'POST', body, headers: { cookie } })
  return { status: answer.status, html: await answer.text(), headers: answer.headers }
}

const passwordOn = (html: string) => /data-password[^>]*>([^<]+)</.exec(html)?.[1] ?? ''
const signIn = (username: string, password: string) =>
  world.house().signIn.signIn(username, password, new Headers(), '10.0.0.7')

describe('the people', () => {
  test('are added with a password that is shown once and works', async () => {
    const added = await post('/people', { name: 'Rina Sari', username: 'Rina', role: 'officer' })
    const password = passwordOn(added.html)
    expect(password).toMatch(/^(?:[a-z2-9]{4}-){2}[a-z2-9]{4}$/)
    expect(await signIn('rina', password)).toMatchObject({ officer: { name: 'Rina Sari', role: 'officer' } })
    const list = await get('/people')
    expect(list.html).toContain('Rina Sari')
    expect(list.html).not.toContain(password)
    expect((await get('/audit')).html).not.toContain(password)
  })

  test.each([
    [{ name: ' ', username: 'siti', role: 'officer' }, 422, 'name'],
    [{ name: 'Siti', username: 'S', role: 'officer' }, 422, 'username'],
    [{ name: 'Siti', username: 'siti', role: 'kiosk' }, 422, 'role'],
    [{ name: 'Siti', username: 'KEPALA', role: 'officer' }, 409, 'username'],
  ])('%j leads to the field that is wrong, with what was typed', async (fields, status, field) => {
    const answer = await post('/people', fields)
    expect(answer.status).toBe(status)
    expect(answer.html).toContain(`href="#${field}"`)
    expect(answer.html).toContain(`value="${fields.username}"`)
    expect(passwordOn(answer.html)).toBe('')
  })

  test('are given another password, and their sessions end', async () => {
    const { id } = await hireAs(world, 'tono', 'Tono', 'officer')
    const { setCookie } = await signIn('tono', PASSWORD)
    const cookie = setCookie.map((each) => each.split(';')[0]).join('; ')
    const password = passwordOn((await post(`/people/${id}/password`)).html)
    expect(await world.house().signIn.officerOf(new Headers({ cookie }))).toBeNull()
    await expect(signIn('tono', PASSWORD)).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' })
    expect(await signIn('tono', password)).toMatchObject({ awaits: 'nothing' })
  })

  test('are disabled and enabled again, but nobody disables themselves', async () => {
    const { id } = await hireAs(world, 'wati', 'Wati', 'officer')
    const done = await post(`/people/${id}/disabling`)
    expect(done.headers.get('location')).toBe(`/sukamaju/admin/people/${id}?done=disabling`)
    await expect(signIn('wati', PASSWORD)).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' })
    expect((await get(`/people/${id}`)).html).toContain('Aktifkan lagi')
    await post(`/people/${id}/enabling`)
    await expect(signIn('wati', PASSWORD)).resolves.toBeDefined()
    const self = (await world.house().signIn.officerOf(new Headers({ cookie: admin })))?.id ?? ''
    expect((await post(`/people/${self}/disabling`)).status).toBe(403)
    expect((await get(`/people/${self}`)).html).not.toContain('Nonaktifkan')
  })

  test('of another office are not there', async () => {
    const { id } = await hireAs(world, 'made', 'Made', 'officer', 'waringin')
    expect((await get(`/people/${id}`)).status).toBe(404)
    for (const deed of ['password', 'code', 'pin', 'disabling', 'enabling', 'apa-saja']) {
      expect((await post(`/people/${id}/${deed}`)).status).toBe(404)
    }
    await expect(signIn('made', PASSWORD)).resolves.toBeDefined()
  })

  test('are seen by an auditor, who changes nothing', async () => {
    const list = await get('/people', auditor)
    expect(list.status).toBe(200)
    expect(list.html).not.toContain('<form class="card-form"')
    expect((await post('/people', {}, auditor)).status).toBe(403)
  })
})

describe('the audit', () => {
  test('tells who came in, who failed and who was helped', async () => {
    const { id } = await hireAs(world, 'sari', 'Sari', 'supervisor')
    const tried = (password: string) =>
      app.request('/sukamaju/sign-in', {
        method: 'POST',
        body: new URLSearchParams({ username: 'sari', password }),
      })
    await tried('salah-sekali')
    await app.request('/sukamaju/sign-in', {
      method: 'POST',
      body: new URLSearchParams({ username: 'kata-sandi-di-kolom-salah', password: PASSWORD }),
    })
    await post(`/people/${id}/code`)
    const { html } = await get('/audit')
    expect(html).toContain('Gagal masuk')
    expect(html).toContain('petugas: Sari, cara: password')
    expect(html).toContain('Kode diatur ulang')
    expect(html).not.toContain('kata-sandi-di-kolom-salah')
    const failed = await get('/audit?what=sign-in.failed', auditor)
    expect(failed.html).toContain('petugas: Sari')
    expect(failed.html).not.toContain('>Kode diatur ulang<')
  })

  test('is searched by the days of the office, and says which date is none', async () => {
    expect((await get('/audit?from=2026-04-06&until=2026-04-06')).html).toContain('Petugas ditambah')
    expect((await get('/audit?from=2026-04-07')).html).toContain('Tidak ada baris yang cocok')
    const wrong = await get('/audit?from=kemarin')
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('href="#from"')
  })

  test('shows fifty lines a page, each once', async () => {
    await world.house().perform('system', async (work) => {
      for (let line = 0; line < 120; line++) await work.note('sukamaju', 'test.line', { line })
    })
    const seen: string[] = []
    let path: string | undefined = '/audit?what=test.'
    while (path !== undefined) {
      const { html }: { html: string } = await get(path)
      seen.push(...[...html.matchAll(/line: (\d+)/g)].map((match) => match[1] ?? ''))
      const older: string | undefined = /href="\/sukamaju\/admin([^"]*before=\d+)"/.exec(html)?.[1]
      path = older?.replaceAll('&amp;', '&')
    }
    expect(seen).toEqual(Array.from({ length: 120 }, (_, place) => String(119 - place)))
  })

  test('is exported as JSON, one line each, as it was searched', async () => {
    const answer = await get('/audit.ndjson?what=test.', auditor)
    expect(answer.headers.get('content-disposition')).toContain('audit-sukamaju.ndjson')
    const lines = answer.html
      .trim()
      .split('\n')
      .map((line) => Object(JSON.parse(line)))
    expect(lines).toHaveLength(120)
    expect(lines[0]).toMatchObject({ at: '2026-04-06T09:00:00.000+07:00', by: 'system', name: 'test.line' })
  })
})
