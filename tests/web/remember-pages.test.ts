import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { Door, DoorEnv } from '../../src/web/http/house.ts'
import { chooseLanguageOfVisit } from '../../src/web/http/language.ts'
import { rememberPages } from '../../src/web/http/remember-pages.ts'
import { giveWaits, waitOf } from '../support/given-waits.ts'
import { type Morning, openMorning } from '../support/morning.ts'

let morning: Morning
let app: Door

beforeEach(async () => {
  morning = await openMorning()
  app = createApp(morning.world.house())
})

afterEach(() => morning.close())

describe('the version of a public page', () => {
  it('is told to a browser that has it, without the page', async () => {
    const etag = await tagOf('/sukamaju')
    const again = await app.request('/sukamaju', { headers: { 'if-none-match': `"x", ${etag}` } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect(again.headers.get('etag')).toBe(etag)
    expect(again.headers.get('vary')).toContain('Cookie')
  })

  it('changes with a new ticket', async () => {
    const etag = await tagOf('/sukamaju')
    await morning.take('KK')
    expect(await tagOf('/sukamaju')).not.toBe(etag)
    expect((await app.request('/sukamaju', { headers: { 'if-none-match': etag } })).status).toBe(200)
  })

  it('does not change with a ticket of another office', async () => {
    const etag = await tagOf('/waringin')
    await morning.take('KK')
    expect(await tagOf('/waringin')).toBe(etag)
  })

  it('changes with the minute, and not before', async () => {
    const etag = await tagOf('/sukamaju')
    morning.world.pass(59)
    expect(await tagOf('/sukamaju')).toBe(etag)
    morning.world.pass(1)
    expect(await tagOf('/sukamaju')).not.toBe(etag)
  })

  it('changes when a wait is shown otherwise though nothing happened, and not when it reads the same', async () => {
    await morning.open('1', ['KK'])
    giveWaits(morning.world, { services: { KK: waitOf(17, 20, 22) }, counters: { 1: waitOf(17, 20, 22) } })
    const etag = await tagOf('/sukamaju')
    giveWaits(morning.world, { services: { KK: waitOf(18, 21, 24) }, counters: { 1: waitOf(17, 20, 22) } })
    expect(await tagOf('/sukamaju')).toBe(etag)
    giveWaits(morning.world, { services: { KK: waitOf(22, 25, 29) }, counters: { 1: waitOf(17, 20, 22) } })
    expect(await tagOf('/sukamaju')).not.toBe(etag)
    expect(await (await app.request('/sukamaju')).text()).toContain('sekitar 20 sampai 30 menit')
    const counter = await tagOf('/sukamaju/loket/1')
    giveWaits(morning.world, { services: { KK: waitOf(22, 25, 29) }, counters: { 1: waitOf(7, 8, 9) } })
    expect(await tagOf('/sukamaju/loket/1')).not.toBe(counter)
  })

  it('changes when a service gives no more numbers, though nothing happened', async () => {
    await morning.open('1', ['KK'])
    const etag = await tagOf('/sukamaju/layanan/KK')
    giveWaits(morning.world, { served: { KK: 360 } })
    expect(await tagOf('/sukamaju/layanan/KK')).not.toBe(etag)
  })

  it('changes with the language that the visitor chose', async () => {
    const etag = await tagOf('/sukamaju')
    const english = await app.request('/sukamaju', {
      headers: { 'if-none-match': etag, cookie: 'giliran_language=en' },
    })
    expect(english.status).toBe(200)
    expect(await english.text()).toContain('<html lang="en"')
  })

  it('differs between the page and the part of it that htmx asks for', async () => {
    const part = await app.request('/sukamaju', { headers: { 'hx-request': 'true' } })
    expect(part.headers.get('etag')).not.toBe(await tagOf('/sukamaju'))
  })
})

describe('a public page', () => {
  it('may be kept by a browser, which asks each time', async () => {
    const { headers } = await app.request('/sukamaju')
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('vary')).toBe('Accept-Encoding, Accept-Language, Cookie, HX-Request')
    expect(headers.get('content-language')).toBe('id')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('is the same in every encoding', async () => {
    const plain = Buffer.from(await (await app.request('/sukamaju')).arrayBuffer())
    const br = await encoded('gzip, br')
    const gzip = await encoded('gzip')
    expect(br.encoding).toBe('br')
    expect(brotliDecompressSync(br.body)).toEqual(plain)
    expect(gzip.encoding).toBe('gzip')
    expect(gunzipSync(gzip.body)).toEqual(plain)
    expect(br.body.length * 3).toBeLessThan(plain.length)
  })

  it('is rendered once a version, however many ask at the same time', async () => {
    let rendered = 0
    const door = doorOf(async () => `${++rendered}`)
    const answers = await Promise.all(Array.from({ length: 20 }, () => door.request('/page')))
    expect(new Set(await Promise.all(answers.map((answer) => answer.text())))).toEqual(new Set(['1']))
    await morning.take('KK')
    expect(await (await door.request('/page')).text()).toBe('2')
  })

  it('is tried again when it could not be made', async () => {
    let tries = 0
    const door = doorOf(async () => {
      if (++tries === 1) throw new Error('a fault of ours')
      return 'made'
    })
    expect((await door.request('/page')).status).toBe(500)
    expect(await (await door.request('/page')).text()).toBe('made')
  })

  it('is forgotten when very many others were asked for since', async () => {
    let rendered = 0
    const door = doorOf(async () => `${++rendered}`)
    for (let index = 0; index <= 300; index++) await door.request(`/page?q=${index}`)
    expect(rendered).toBe(301)
    expect(await (await door.request('/page?q=300')).text()).toBe('301')
    expect(await (await door.request('/page?q=0')).text()).toBe('302')
  })

  it('of an unknown office is refused', async () => {
    expect((await app.request('/antah-berantah')).status).toBe(404)
  })
})

function doorOf(render: () => Promise<string>): Door {
  const cached = rememberPages(morning.world.house(), 'portal', [])
  const door = new Hono<DoorEnv>()
  door.use(chooseLanguageOfVisit)
  door.onError((_, c) => c.text('', 500))
  door.get('/page', (c) => cached(c, { offices: ['sukamaju'], key: c.req.query('q') ?? '' }, render))
  return door
}

async function tagOf(path: string): Promise<string> {
  return (await app.request(path)).headers.get('etag') ?? ''
}

async function encoded(accepts: string) {
  const answer = await app.request('/sukamaju', { headers: { 'accept-encoding': accepts } })
  return { encoding: answer.headers.get('content-encoding'), body: Buffer.from(await answer.arrayBuffer()) }
}
