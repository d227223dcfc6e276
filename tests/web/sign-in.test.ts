import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createOfficer } from '../../src/people/create-officer.ts'
import { inviteDevice } from '../../src/people/invite-device.ts'
import type { DeviceRole, OfficerRole } from '../../src/people/rules/can.ts'
import { enrolmentDoor } from '../../src/web/enrolment.tsx'
import { signInDoor } from '../../src/web/sign-in.tsx'
import { bareApp, cookiesOf, type DemoHouse, openDemoHouse, posted } from './house.ts'

let demo: DemoHouse
let app: ReturnType<typeof bareApp>

const PASSWORD = 'gembok-loket-satu'

beforeAll(async () => {
  demo = await openDemoHouse()
  app = bareApp(demo)
  app.route('/', signInDoor(demo.house))
  app.route('/', enrolmentDoor(demo.house))
  await hire('ani', 'officer')
  await hire('sari', 'admin')
  await hire('eko', 'auditor')
})

afterAll(() => demo.close())

async function hire(username: string, role: OfficerRole) {
  const passwordDigest = await demo.house.signIn.digestPassword(PASSWORD)
  const officer = { office: 'sukamaju', username, passwordDigest, name: username, role }
  await demo.house.perform('system', (work) => createOfficer(work, officer))
}

function signIn(fields: Record<string, string>, office = 'sukamaju') {
  return app.request(`/${office}/sign-in`, posted(fields))
}

describe('signing in', () => {
  it('shows a form that works without scripts', async () => {
    const page = await (await app.request('/sukamaju/sign-in')).text()
    expect(page).toContain('<form class="sign-in__form" method="post" action="/sukamaju/sign-in"')
    expect(page).toContain('autocomplete="current-password"')
    expect((await app.request('/tiada/sign-in')).status).toBe(404)
  })

  it.each([
    ['an officer', 'ani', '/sukamaju/console'],
    ['an admin', 'sari', '/sukamaju'],
    ['an auditor', 'eko', '/sukamaju'],
  ])('takes %s to their work', async (_, username, place) => {
    const answer = await signIn({ username, password: PASSWORD })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, place])
    const again = await app.request('/sukamaju/sign-in', { headers: { cookie: cookiesOf(answer) } })
    expect([again.status, again.headers.get('location')]).toEqual([303, place])
  })

  it('takes an officer of another office to their own', async () => {
    const answer = await signIn({ username: 'ani', password: PASSWORD }, 'waringin')
    expect(answer.headers.get('location')).toBe('/sukamaju/console')
  })

  it('goes on to where the officer wanted, but not to another site', async () => {
    const credentials = { username: 'ani', password: PASSWORD }
    const wanted = await signIn({ ...credentials, next: '/sukamaju/display?large=1' })
    expect(wanted.headers.get('location')).toBe('/sukamaju/display?large=1')
    for (const next of ['https://jahat.example', '//jahat.example', '/\\jahat.example']) {
      expect((await signIn({ ...credentials, next })).headers.get('location')).toBe('/')
    }
    expect(await (await app.request('/sukamaju/sign-in?next=/sukamaju/display')).text()).toContain(
      'name="next" value="/sukamaju/display"',
    )
  })

  it('shows the form again when something is left empty, and leads to it', async () => {
    const answer = await signIn({ username: ' ', password: '' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('href="#username"')
    expect(page).toContain('href="#password"')
    expect((await app.request('/sukamaju/sign-in', posted({}))).status).toBe(422)
  })

  it('shows the form again when it does not match, with the name and without the password', async () => {
    const answer = await signIn({ username: 'ani', password: 'rahasia-yang-salah' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(page).toContain('Nama pengguna atau kata sandi tidak cocok')
    expect(page).toContain('value="ani"')
    expect(page).not.toContain('rahasia-yang-salah')
  })

  it('says when to try again after too many tries', async () => {
    await hire('dewi', 'officer')
    for (let time = 0; time < 5; time++) await signIn({ username: 'dewi', password: 'salah' })
    const answer = await signIn({ username: 'dewi', password: PASSWORD })
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(800)
    expect(await answer.text()).toContain('Terlalu banyak percobaan')
  })

  it('ends at sign-out, which leads back to the form', async () => {
    const cookie = cookiesOf(await signIn({ username: 'ani', password: PASSWORD }))
    const answer = await app.request('/sukamaju/sign-out', posted({}, { cookie }))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sukamaju/sign-in'])
    expect(answer.headers.getSetCookie().join()).toContain('Max-Age=0')
    expect((await app.request('/sukamaju/sign-in', { headers: { cookie } })).status).toBe(200)
    expect((await app.request('/sukamaju/sign-out', { headers: { cookie } })).status).toBe(404)
  })
})

describe('an enrolment link', () => {
  const link = async (role: DeviceRole, label: string) => {
    const code = await demo.house.perform('system', (work) =>
      inviteDevice(work, { office: 'sukamaju', role, label }),
    )
    return `/sukamaju/enrol/${code}`
  }

  it('changes nothing by being looked at', async () => {
    const path = await link('kiosk', 'dilihat')
    for (let time = 0; time < 3; time++) {
      const answer = await app.request(path)
      expect(answer.status).toBe(200)
      expect(answer.headers.getSetCookie()).toEqual([])
      expect(await answer.text()).toContain(`<form method="post" action="${path}"`)
    }
  })

  it.each(['kiosk', 'display'] as const)('makes the screen a %s, once', async (role) => {
    const path = await link(role, `satu ${role}`)
    const answer = await app.request(path, posted({}))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/sukamaju/${role}`])
    expect(answer.headers.getSetCookie().join()).toMatch(
      new RegExp(`^giliran_device_${role}=gil_[\\w-]{43}; Max-Age=34560000; Path=/; HttpOnly; SameSite=Lax$`),
    )
    for (const again of [await app.request(path, posted({})), await app.request(path)]) {
      expect(again.status).toBe(410)
      expect(again.headers.getSetCookie()).toEqual([])
      expect(await again.text()).toContain(`href="/sukamaju/${role}"`)
    }
  })

  it('does not work in another office, and is not used up by the try', async () => {
    const path = await link('kiosk', 'lain kantor')
    const elsewhere = path.replace('sukamaju', 'waringin')
    expect((await app.request(elsewhere)).status).toBe(410)
    expect((await app.request(elsewhere, posted({}))).status).toBe(410)
    expect((await app.request(path, posted({}))).status).toBe(303)
  })

  it('that nobody gave says what to do', async () => {
    const answer = await app.request('/sukamaju/enrol/tebakan')
    const page = await answer.text()
    expect(answer.status).toBe(410)
    expect(page).toContain('Minta tautan baru')
    expect(page).not.toContain('/sukamaju/kiosk')
  })
})
