import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createOfficer } from '../../src/people/create-officer.ts'
import { createToken, type TokenRequest } from '../../src/people/create-token.ts'
import { revokeToken } from '../../src/people/revoke-token.ts'
import { tokens } from '../../src/people/schema.ts'
import { deviceCookies } from '../../src/web/http/device.ts'
import { identify, mustBe } from '../../src/web/http/session.ts'
import { bareApp, type DemoHouse, openDemoHouse } from './house.ts'

let demo: DemoHouse
let officerCookie = ''

const PASSWORD = 'gembok-loket-satu'

beforeAll(async () => {
  demo = await openDemoHouse()
  const { signIn, perform } = demo.house
  const passwordDigest = await signIn.digestPassword(PASSWORD)
  const ani = {
    office: 'sukamaju',
    username: 'ani',
    passwordDigest,
    name: 'Bu Ani',
    role: 'officer',
  } as const
  await perform('system', (work) => createOfficer(work, ani))
  const { setCookie } = await signIn.signIn('ani', PASSWORD, new Headers(), '10.0.0.7')
  officerCookie = setCookie[0]?.split(';')[0] ?? ''
})

afterAll(() => demo.close())

describe('a token', () => {
  it('works in its office', async () => {
    expect(await asked('/sukamaju', await bearer({ role: 'officer' }))).toEqual([200, 'token officer'])
  })

  it('finds nothing in another office', async () => {
    expect(await asked('/waringin', await bearer({ role: 'officer' }))).toEqual([404, null])
    expect(await asked('/waringin', await bearer({ role: 'display' }))).toEqual([404, null])
  })

  it('may not do what its role may not', async () => {
    expect(await asked('/sukamaju', await bearer({ role: 'admin' }))).toEqual([403, null])
  })

  it('is nobody when it is revoked, even in a browser that is signed in', async () => {
    const { id, token } = await make({ role: 'officer' })
    await demo.house.perform('system', (work) => revokeToken(work, 'sukamaju', id))
    expect(await asked('/sukamaju', { authorization: `Bearer ${token}`, cookie: officerCookie })).toEqual([
      401,
      null,
    ])
  })

  it.each(['Bearer tebakan', 'Bearer', 'Basic YW5pOnJhaGFzaWE=', 'gil_', 'Bearer a b'])(
    'is nobody when it says "%s"',
    async (authorization) => {
      expect(await asked('/sukamaju', { authorization, cookie: officerCookie })).toEqual([401, null])
    },
  )

  it('is noted as seen', async () => {
    const { id, token } = await make({ role: 'officer' })
    const lastSeen = async () => {
      const [row] = await demo.house.reading.select().from(tokens).where(eq(tokens.id, id))
      return row?.lastSeenAt
    }
    expect(await lastSeen()).toBeNull()
    await asked('/sukamaju', { authorization: `Bearer ${token}` })
    await vi.waitFor(async () => expect(await lastSeen()).toBeGreaterThan(0))
  })
})

describe('a browser', () => {
  it('is a visitor when it has no cookie, or a wrong one', async () => {
    expect(await asked('/sukamaju', {})).toEqual([401, null])
    expect(await asked('/sukamaju', { cookie: 'giliran.session_token=tebakan.abc' })).toEqual([401, null])
    expect(await asked('/sukamaju', { cookie: 'giliran_device_kiosk=tebakan' })).toEqual([401, null])
  })

  it('is the officer who signed in', async () => {
    expect(await asked('/sukamaju', { cookie: officerCookie })).toEqual([200, 'officer officer'])
    expect(await asked('/waringin', { cookie: officerCookie })).toEqual([404, null])
  })

  it('is the kiosk it was enrolled as, and is given its cookie anew', async () => {
    const { token } = await make({ role: 'kiosk', kind: 'device' })
    const cookie = `${deviceCookies.kiosk}=${token}`
    const app = kioskApp()
    const first = await app.request('/sukamaju/kiosk', { headers: { cookie } })
    expect(await first.text()).toBe('device kiosk')
    expect(first.headers.getSetCookie().join()).toMatch(/^giliran_device_kiosk=gil_.*HttpOnly; SameSite=Lax$/)
    const second = await app.request('/sukamaju/kiosk', { headers: { cookie } })
    expect(second.headers.getSetCookie()).toEqual([])
  })

  it('may be kiosk, display and officer at once, each for what it may do', async () => {
    const kiosk = (await make({ role: 'kiosk', kind: 'device' })).token
    const display = (await make({ role: 'display', kind: 'device' })).token
    const cookie = `${deviceCookies.kiosk}=${kiosk}; ${deviceCookies.display}=${display}; ${officerCookie}`
    const app = kioskApp()
    const who = async (path: string) => (await app.request(path, { headers: { cookie } })).text()
    expect(await who('/sukamaju/kiosk')).toBe('device kiosk')
    expect(await who('/sukamaju/display')).toBe('device display')
    expect(await asked('/sukamaju', { cookie })).toEqual([200, 'officer officer'])
  })
})

function make(request: Pick<TokenRequest, 'role' | 'kind'>) {
  const asks = { office: 'sukamaju', label: 'uji', ...request }
  return demo.house.perform('system', (work) => createToken(work, asks))
}

async function bearer(request: Pick<TokenRequest, 'role'>) {
  return { authorization: `Bearer ${(await make(request)).token}` }
}

/** The status of asking to work a counter, and as whom it was allowed. */
async function asked(path: string, headers: Record<string, string>): Promise<[number, string | null]> {
  const app = bareApp(demo)
  app.get('/:office', identify(demo.house), (c) => {
    const { kind, role } = mustBe(c, 'work a counter', c.req.param('office'))
    return c.text(`${kind} ${role}`)
  })
  const answer = await app.request(path, { headers })
  return [answer.status, answer.ok ? await answer.text() : null]
}

function kioskApp() {
  const app = bareApp(demo)
  app.use(identify(demo.house))
  app.get('/:office/kiosk', (c) => {
    const { kind, role } = mustBe(c, 'see the kiosk', c.req.param('office'))
    return c.text(`${kind} ${role}`)
  })
  app.get('/:office/display', (c) => {
    const { kind, role } = mustBe(c, 'see the display', c.req.param('office'))
    return c.text(`${kind} ${role}`)
  })
  return app
}
