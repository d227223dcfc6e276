import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createOfficer } from '../../src/people/create-officer.ts'
import { createToken } from '../../src/people/create-token.ts'
import { inviteDevice } from '../../src/people/invite-device.ts'
import type { DeviceRole, OfficerRole } from '../../src/people/rules/can.ts'
import { enrolmentDoor } from '../../src/web/enrolment.tsx'
import { signInDoor } from '../../src/web/sign-in.tsx'
import { codeOf, wrongCodeOf } from '../support/codes.ts'
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
    ['an auditor', 'eko', '/sukamaju/admin'],
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
    const away = [
      'https://jahat.example',
      '//jahat.example',
      '/\\jahat.example',
      '/\t/jahat.example',
      '/a\r\nb',
    ]
    for (const next of away) {
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

describe('the second factor of an admin', () => {
  const follow = (answer: Response, cookie = cookiesOf(answer)) =>
    app.request(answer.headers.get('location') ?? '', { headers: { cookie } })

  it('is set up at the first sign-in and asked at the next, and leads to their work', async () => {
    const first = await signIn({ username: 'sari', password: PASSWORD })
    expect(first.headers.get('location')).toBe('/sukamaju/sign-in/second-factor')
    const cookie = cookiesOf(first)
    const shown = await (await follow(first)).text()
    const secret = /data-secret="([A-Z2-7]+)"/.exec(shown)?.[1] ?? ''
    expect(shown).toContain('<svg class="qr-code"')
    const path = '/sukamaju/sign-in/second-factor'
    const wrong = await app.request(path, posted({ code: wrongCodeOf(secret) }, { cookie }))
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain(secret)
    const right = await app.request(path, posted({ code: codeOf(secret) }, { cookie }))
    expect([right.status, right.headers.get('location')]).toEqual([303, '/sukamaju/admin'])

    const next = '/sukamaju/admin/people'
    const second = await signIn({ username: 'sari', password: PASSWORD, next })
    expect(second.headers.get('location')).toBe(`/sukamaju/sign-in/code?${new URLSearchParams({ next })}`)
    expect(await (await follow(second)).text()).toContain('autocomplete="one-time-code"')
    const asked = { cookie: cookiesOf(second) }
    const spent = await app.request('/sukamaju/sign-in/code', posted({ code: codeOf(secret), next }, asked))
    expect(spent.status).toBe(422)
    const later = codeOf(secret, Date.now() + 30_000)
    const third = { cookie: cookiesOf(await signIn({ username: 'sari', password: PASSWORD })) }
    const inside = await app.request('/sukamaju/sign-in/code', posted({ code: later, next }, third))
    expect([inside.status, inside.headers.get('location')]).toEqual([303, next])
  })

  it('leads whoever has nothing to set up to the form, and says when the time is over', async () => {
    const nobody = await app.request('/sukamaju/sign-in/second-factor')
    expect(nobody.headers.get('location')).toBe('/sukamaju/sign-in')
    const answer = await app.request('/sukamaju/sign-in/code', posted({ code: '123456' }))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Mulai lagi dengan nama pengguna')
  })
})

describe('a PIN', () => {
  const RIGHT = '739164'
  const set = (cookie: string, fields: Record<string, string>) =>
    app.request('/sukamaju/sign-in/pin', posted(fields, { cookie }))

  async function counterBrowser(office = 'sukamaju') {
    const made = await demo.house.perform('system', (work) =>
      createToken(work, { office, role: 'counter', label: 'Loket 1', kind: 'device' }),
    )
    return `giliran_device_counter=${made.token}`
  }

  it('is set with the password, and then opens the browser of a counter and no other', async () => {
    await hire('budi', 'officer')
    const cookie = cookiesOf(await signIn({ username: 'budi', password: PASSWORD }))
    const fields = { pin: RIGHT, again: RIGHT, password: PASSWORD }
    expect((await set(cookie, { ...fields, password: 'salah-sekali' })).status).toBe(422)
    expect((await set(cookie, fields)).headers.get('location')).toBe('/sukamaju/sign-in/pin?saved')

    const counter = await counterBrowser()
    const page = await (await app.request('/sukamaju/sign-in', { headers: { cookie: counter } })).text()
    const officer = /<option value="(\w+)">budi</.exec(page)?.[1] ?? ''
    expect(await (await app.request('/sukamaju/sign-in')).text()).not.toContain('>budi<')
    const unlock = (pin: string, browser: string) =>
      app.request('/sukamaju/sign-in/unlock', posted({ officer, pin }, { cookie: browser }))
    const wrong = await unlock('739165', counter)
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('PIN tidak cocok')
    const right = await unlock(RIGHT, counter)
    expect([right.status, right.headers.get('location')]).toEqual([303, '/sukamaju/console'])
    expect(right.headers.getSetCookie().join()).toContain('giliran.session_token=')
    expect((await unlock(RIGHT, '')).status).toBe(403)
    expect((await unlock(RIGHT, await counterBrowser('waringin'))).status).toBe(403)
  })

  it.each([
    [{ pin: '12a4', again: '12a4' }, 'empat sampai delapan angka', 'pin'],
    [{ pin: '1234', again: '1234' }, 'mudah ditebak', 'pin'],
    [{ pin: RIGHT, again: '739165' }, 'tidak sama', 'again'],
    [{ pin: RIGHT, again: RIGHT, password: '' }, 'Isi kata sandi', 'password'],
  ])('%j leads to the field that is wrong', async (fields, sentence, field) => {
    const cookie = cookiesOf(await signIn({ username: 'ani', password: PASSWORD }))
    const answer = await set(cookie, { password: PASSWORD, ...fields })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain(sentence)
    expect(page).toContain(`href="#${field}"`)
  })

  it('leads whoever is not signed in to sign in and back', async () => {
    const answer = await app.request('/sukamaju/sign-in/pin')
    expect(answer.headers.get('location')).toBe('/sukamaju/sign-in?next=%2Fsukamaju%2Fsign-in%2Fpin')
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
