import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { type KioskBrowser, openKiosk, textOf } from '../support/kiosk.ts'
import { openWorld, type World } from '../support/world.ts'

let world: World
let kiosk: KioskBrowser

beforeEach(async () => {
  world = await openWorld()
  kiosk = await openKiosk(world)
})

afterEach(async () => {
  expect(world.faults()).toEqual([])
  await world.close()
})

const issued = () => world.heard().filter(({ name }) => name === 'ticket.issued')

describe('the assist bar', () => {
  it('turns the whole kiosk into English, and back', async () => {
    expect((await kiosk.assist('language')).status).toBe(303)
    expect(await kiosk.html('/sukamaju/kiosk')).toContain('<html lang="en"')
    const page = await kiosk.read('/sukamaju/kiosk/services/KK')
    expect(page).toContain('What do you come for?')
    expect(page).toContain('Take a number')
    expect(await kiosk.read(await kiosk.take(await kiosk.formOf('KK')))).toContain('Your queue number')
    await kiosk.assist('language')
    expect(await kiosk.html('/sukamaju/kiosk')).toContain('<html lang="id"')
  })

  it('keeps size, contrast and reach from screen to screen', async () => {
    for (const control of ['large', 'contrast', 'low']) await kiosk.assist(control)
    const html = await kiosk.html('/sukamaju/kiosk/services/KK')
    expect(html).toContain('data-size="large" data-contrast="high" data-reach="low"')
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(3)
    await kiosk.assist('contrast')
    expect(await kiosk.html('/sukamaju/kiosk')).not.toContain('data-contrast')
  })

  it('starts in Indonesian whatever the machine prefers, and offers nothing that is not there', async () => {
    const response = await kiosk.get('/sukamaju/kiosk')
    expect(await response.text()).not.toContain('Dengarkan')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('comes back to this house only', async () => {
    const response = await kiosk.assist('large', 'https://elsewhere.example/')
    expect(response.headers.get('location')).toBe('/')
  })
})

describe('after the visitor has left', () => {
  it('forgets language, size and the ticket, for the way back too', async () => {
    await kiosk.assist('language')
    await kiosk.assist('large')
    const screen = await kiosk.take(await kiosk.formOf('KK'))
    world.pass(45)
    const rest = await kiosk.get('/sukamaju/kiosk/rest')
    expect(rest.headers.get('location')).toBe('/sukamaju/kiosk')
    const home = await kiosk.html('/sukamaju/kiosk')
    expect(home).toContain('<html lang="id"')
    expect(home).not.toContain('data-size="large"')
    for (const address of [screen, `${screen}/paper`]) {
      const back = await kiosk.get(address)
      expect(back.status).toBe(303)
      expect(back.headers.get('location')).toBe('/sukamaju/kiosk')
    }
    world.pass(5)
    expect((await kiosk.get(await kiosk.take(await kiosk.formOf('KK')))).status).toBe(200)
  })

  it('goes to rest by itself in a browser without scripts', async () => {
    for (const path of ['', '/services/KK']) {
      const html = await kiosk.html(`/sukamaju/kiosk${path}`)
      expect(html).toContain('<noscript><meta http-equiv="refresh" content="60;url=/sukamaju/kiosk/rest"')
    }
  })
})

describe('a screen that is no kiosk here', () => {
  it.each([
    ['nobody', null, 401],
    ['the kiosk of another office', 'waringin', 404],
  ])('tells %s how to enrol and gives no number', async (_who, enrolled, status) => {
    const form = await kiosk.formOf('KK')
    const stranger = await openKiosk(world, { enrolled })
    const response = await stranger.get('/sukamaju/kiosk')
    expect(response.status).toBe(status)
    const page = textOf(await response.text())
    expect(page).toContain('Layar ini belum terdaftar sebagai anjungan')
    expect(page).toContain('Kode layar ini')
    expect((await stranger.post('/sukamaju/kiosk/tickets', form)).status).toBe(status)
    expect(issued()).toHaveLength(0)
  })

  it('shows no ticket of another office', async () => {
    const screen = await kiosk.take(await kiosk.formOf('KK'))
    const other = await openKiosk(world, { enrolled: 'waringin' })
    expect((await other.get(screen.replace('sukamaju', 'waringin'))).status).toBe(404)
  })

  it('lets an administrator look and not take', async () => {
    const stranger = await openKiosk(world, { enrolled: null })
    const admin = await world.token('admin')
    const app = openKioskAs(admin)
    expect((await app('/sukamaju/kiosk', 'GET')).status).toBe(200)
    expect((await app('/sukamaju/kiosk/tickets', 'POST', await kiosk.formOf('KK'))).status).toBe(403)
    expect((await stranger.get('/nowhere/kiosk')).status).toBe(404)
  })
})

function openKioskAs(token: string) {
  const app = createApp({ ...world.house() })
  return (path: string, method: string, fields?: Record<string, string>) =>
    app.request(path, {
      method,
      headers: { authorization: `Bearer ${token}` },
      ...(fields && { body: new URLSearchParams(fields) }),
    })
}
