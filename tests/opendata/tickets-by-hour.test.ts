import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ticketsByHour } from '../../src/opendata/tickets-by-hour.ts'
import { type Morning, openMorning } from '../support/morning.ts'

let morning: Morning

beforeEach(async () => {
  morning = await openMorning()
})
afterEach(() => morning.close())

const jakarta = { slug: 'sukamaju', timeZone: 'Asia/Jakarta' }

const counted = (time: string, office = jakarta) =>
  ticketsByHour(morning.world.house().reading, office, Date.parse(time))

describe('tickets are counted', () => {
  test('by the local day, the hour and the service they were taken for', async () => {
    await morning.take('KK')
    await morning.take('KK')
    await morning.take('SKCK')
    morning.world.setClock('2026-04-06T09:59:59+07:00')
    await morning.take('KK')
    morning.world.setClock('2026-04-06T10:00:00+07:00')
    await morning.take('KK')
    expect(await counted('2026-04-06T11:00:00+07:00')).toEqual([
      { day: '2026-04-06', hour: 9, service: 'KK', tickets: 3 },
      { day: '2026-04-06', hour: 9, service: 'SKCK', tickets: 1 },
      { day: '2026-04-06', hour: 10, service: 'KK', tickets: 1 },
    ])
  })

  test('up to the time that is asked for', async () => {
    await morning.take('KK')
    morning.world.pass(60)
    await morning.take('KK')
    expect(await counted('2026-04-06T09:01:00+07:00')).toMatchObject([{ tickets: 1 }])
    expect(await counted('2026-04-06T09:01:01+07:00')).toMatchObject([{ tickets: 2 }])
  })

  test('for the service they were taken for, wherever they went on to', async () => {
    await morning.open('1')
    const { id } = await morning.take('KK')
    await morning.call('1')
    await morning.act(id, 'serving')
    await morning.act(id, 'transfer', { service: 'KTP', reason: 'NEXT_STEP' })
    expect((await morning.ticket(id)).service).toBe('KTP')
    expect(await counted('2026-04-06T10:00:00+07:00')).toEqual([
      { day: '2026-04-06', hour: 9, service: 'KK', tickets: 1 },
    ])
  })

  test('though they were given up', async () => {
    const { id } = await morning.take('KK')
    expect((await morning.act(id, 'cancellation', { reason: 'VISITOR_LEFT' })).status).toBe(200)
    expect(await counted('2026-04-06T10:00:00+07:00')).toMatchObject([{ tickets: 1 }])
  })

  test('for 400 days, and each office alone', async () => {
    await morning.take('KK')
    expect(await counted('2027-05-11T09:00:00+07:00')).toMatchObject([{ day: '2026-04-06', tickets: 1 }])
    expect(await counted('2027-05-12T09:00:00+07:00')).toEqual([])
    const waringin = { slug: 'waringin', timeZone: 'Asia/Makassar' }
    expect(await counted('2026-04-06T10:00:00+07:00', waringin)).toEqual([])
  })

  test('with nothing that leads to any of them', async () => {
    const { id, secret, number } = await morning.take('KK')
    const text = JSON.stringify(await counted('2026-04-06T10:00:00+07:00'))
    for (const hidden of [id, secret, number]) expect(text).not.toContain(hidden)
  })
})
