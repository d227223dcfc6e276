import { afterEach, beforeEach, expect, test } from 'vitest'
import { createApp } from '../../../src/app.ts'
import { suspendService } from '../../../src/catalogue/suspend-service.ts'
import { type Morning, openMorning } from '../../support/morning.ts'
import { readPage } from '../../support/reader.ts'

const HERE = '/offices/sukamaju'

let morning: Morning

beforeEach(async () => {
  morning = await openMorning()
  for (const counter of ['1', '2']) await morning.open(counter)
})
afterEach(() => morning.close())

const close = (counter: string) =>
  morning.api.ask('DELETE', `${HERE}/counters/${counter}/shift`, { token: morning.officer })

test('who was handed over to a counter that closes reads at once that the line goes on', async () => {
  const { api, act, call, take, ticket, world } = morning
  const visitor = await take()
  await call('1')
  await act(visitor.id, 'transfer', { service: 'KK', reason: 'EQUIPMENT', counter: '2' })
  await take()
  const page = async () => {
    const address = `/t/${visitor.secret}`
    return (await readPage(createApp(world.house()), address, { headers: { 'accept-language': 'id' } })).text
  }
  expect(await page()).toContain('Diserahkan')
  expect(await close('2')).toMatchObject({ status: 204 })
  expect(await ticket(visitor.id)).toMatchObject({ state: 'waiting', counter: null, calledAt: null })
  expect(await api.get(`/tickets/${visitor.secret}`)).toMatchObject({
    body: { state: 'waiting', counter: null, ahead: 0 },
  })
  expect(await page()).toContain('Menunggu')
  expect(await call('1')).toMatchObject({ ticket: { number: 'A001' } })
})

test('a visit is refused the way to a service that gives no numbers, in the language of who asks', async () => {
  const { api, act, call, take, officer, world } = morning
  const reason = { id: 'Blangko habis', en: 'No forms left' }
  const plan = { reason, expectedBack: null }
  await world.house().perform('officer:admin', (work) => suspendService(work, 'sukamaju', 'KTP', plan))
  const visitor = await take()
  await call('1')
  const headers = { 'accept-language': 'en' }
  const refused = {
    status: 422,
    body: { code: 'SERVICE_SUSPENDED', detail: expect.stringContaining('No forms left') },
  }
  const wish = { service: 'KTP', reason: 'WRONG_SERVICE' }
  expect(await act(visitor.id, 'transfer', wish, { headers })).toMatchObject(refused)
  expect(await act(visitor.id, 'transfer', { ...wish, counter: '2' }, { headers })).toMatchObject(refused)
  // biome-ignore lint/suspicious/noThenProperty: the contract's name; never awaited
  const visit = { service: 'KK', channel: 'staff', then: ['KTP'] }
  expect(await api.post(`${HERE}/tickets`, visit, { token: officer, headers })).toMatchObject(refused)
})
