import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { samplesOf } from '../../src/hall/rules/wav.ts'
import { openScreens, type Screens } from '../support/screens.ts'
import { recording } from '../support/sounds.ts'
import { record } from '../support/wall.ts'
import { cookiesOf } from './house.ts'

let hall: Screens

beforeEach(async () => {
  hall = await openScreens()
})
afterEach(() => hall.close())

/** Somebody is called to a counter; the address of the call as a sound. */
async function called(counter = '1', service = 'KK'): Promise<string> {
  await hall.take(service)
  await hall.open(counter)
  const { seq } = await hall.call(counter)
  return `/sukamaju/display/calls/${seq}.wav`
}

const ask = (path: string, token?: string | null) => hall.look(token, {}, path)

async function seconds(path: string): Promise<number> {
  const answer = await ask(path)
  const samples = samplesOf(new Uint8Array(await answer.arrayBuffer()))
  if (typeof samples === 'string') throw new Error(samples)
  return samples.byteLength / 2 / 22_050
}

describe('a call as a sound', () => {
  test('is a WAV file for a display of this office', async () => {
    const answer = await ask(await called())
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('audio/wav')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(200_000)
    expect(answer.headers.get('content-security-policy')).toContain("media-src 'self'")
  })

  test('is for no stranger, no kiosk and no display of another office', async () => {
    const call = await called()
    for (const path of [call, '/sukamaju/display/chime.wav']) {
      expect((await ask(path, null)).status).toBe(401)
      expect((await ask(path, hall.kiosk)).status).toBe(403)
      expect((await ask(path, await hall.world.token('display', 'waringin'))).status).toBe(404)
    }
  })

  test.each(['999999.wav', '0.wav', 'x.wav', '1', '1.mp3'])(
    'that nobody made is not found: %s',
    async (name) => {
      await called()
      expect((await ask(`/sukamaju/display/calls/${name}`)).status).toBe(404)
    },
  )

  test('is gone when the call was taken back', async () => {
    await hall.take()
    await hall.open()
    const { seq, ticket } = await hall.call()
    await hall.act(ticket.id, 'undo')
    expect((await ask(`/sukamaju/display/calls/${seq}.wav`)).status).toBe(404)
  })

  test('is longer in two languages, shorter without its chime, and other in the other style', async () => {
    const call = await called()
    const plain = await seconds(call)
    expect(await seconds(`${call}?voice=id,en`)).toBeGreaterThan(plain + 3)
    expect(await seconds(`${call}?again`)).toBeLessThan(plain - 1)
    expect(await seconds(`${call}?numbers=cardinal`)).toBeLessThan(plain - 0.5)
    expect(await seconds(`${call}?voice=en`)).not.toBe(plain)
  })

  test('that is repeated says so, and says which is the last', async () => {
    await record(hall.world.folder, 'id/panggilan-kedua.wav', recording(2_000))
    await record(hall.world.folder, 'id/panggilan-terakhir.wav', recording(3_000))
    const first = await called()
    const [waiting] = await ticketsCalled()
    hall.world.pass(60)
    const second = await repeated(waiting)
    hall.world.pass(60)
    const third = await repeated(waiting)
    const plain = await seconds(first)
    const pause = 0.35
    expect(await seconds(second)).toBeCloseTo(plain + 2 + pause, 2)
    expect(await seconds(third)).toBeCloseTo(plain + 3 + pause, 2)
  })

  test('is silent on a screen whose address says so', async () => {
    expect((await ask(`${await called()}?voice=off`)).status).toBe(404)
  })
})

describe('the page', () => {
  const voiceOf = async (query = '') => {
    const html = await (await ask(`/sukamaju/display${query}`)).text()
    const data = (name: string) => new RegExp(`<audio[^>]*data-${name}="([^"]*)"`).exec(html)?.[1]
    return {
      html,
      query: data('query')?.replaceAll('&amp;', '&'),
      times: data('times'),
      calls: data('calls'),
    }
  }

  test('speaks Indonesian in digits and says a call twice, if its address says nothing of it', async () => {
    expect(await voiceOf()).toMatchObject({
      query: 'voice=id&numbers=digits',
      times: '2',
      calls: '/sukamaju/display/calls',
    })
  })

  test.each([
    ['?voice=id,en&numbers=cardinal&times=1', 'voice=id%2Cen&numbers=cardinal', '1'],
    ['?voice=en', 'voice=en&numbers=digits', '2'],
    ['?voice=jawa&numbers=roman&times=9', 'voice=id&numbers=digits', '2'],
    ['?voice=', 'voice=id&numbers=digits', '2'],
  ])('speaks as %s says', async (address, query, times) => {
    expect(await voiceOf(address)).toMatchObject({ query, times })
  })

  test('keeps its address when the screen becomes a display', async () => {
    const path = '/sukamaju/display?voice=off'
    const waiting = await ask(path, null)
    const cookie = cookiesOf(waiting)
    const code = /class="enrolment-code__code">([^<]+)</.exec(await waiting.text())?.[1] ?? ''
    const { screens } = hall.world.house()
    await screens.confirm({ office: 'sukamaju', code, by: 'admin' }, async () => hall.world.token('display'))
    const enrolled = await fetch(hall.url + path, { headers: { cookie }, redirect: 'manual' })
    expect([enrolled.status, enrolled.headers.get('location')]).toEqual([303, path])
  })

  test('has no voice and nothing to turn on when it is to be silent', async () => {
    const { html } = await voiceOf('?voice=off')
    expect(html).not.toContain('<audio')
    expect(html).not.toContain('data-sound-toggle')
    expect(html).toContain('Layar ini tidak bersuara.')
  })
})

async function ticketsCalled(): Promise<string[]> {
  const { body } = await hall.api.get('/offices/sukamaju/tickets', { token: hall.officer })
  return [...JSON.stringify(body).matchAll(/"id":"([^"]+)"/g)].map((match) => match[1] ?? '')
}

async function repeated(ticket = ''): Promise<string> {
  const { body } = await hall.act(ticket, 'repeats')
  return `/sukamaju/display/calls/${/"seq":(\d+)/.exec(JSON.stringify(body))?.[1]}.wav`
}
