import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { frame, signal } from '../../src/web/http/frames.ts'
import { idsOf, type LiveHouse, openLiveHouse, until } from '../support/live-house.ts'

let house: LiveHouse

afterEach(() => house.close())

describe('a stream', () => {
  test('tells a newcomer what there is, and then what happens', async () => {
    house = await openLiveHouse()
    house.commit(2)
    const ear = await house.listen()
    expect(ear.response.headers.get('content-type')).toContain('text/event-stream')
    expect(await idsOf(ear, 2)).toEqual(['1', '2'])
    house.commit()
    expect(await idsOf(ear, 1)).toEqual(['3'])
  })

  test('keeps the headers that guard every answer', async () => {
    house = await openLiveHouse()
    const { response } = await house.listen()
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test('goes on where a listener was, without a gap and without a repetition', async () => {
    house = await openLiveHouse()
    house.commit(7)
    const ear = await house.listen('4')
    house.commit(3)
    expect(await idsOf(ear, 6)).toEqual(['5', '6', '7', '8', '9', '10'])
  })

  test.each(['abc', '-1', '1e3', '', '99999999999999999999'])(
    'takes the last event id %j as none at all',
    async (lastEventId) => {
      const asked: (number | null)[] = []
      house = await openLiveHouse({
        telling: {
          catchUp: async (lastSeq) => {
            asked.push(lastSeq)
            return []
          },
        },
      })
      await house.listen(lastEventId)
      await until(() => asked.length > 0)
      expect(asked).toEqual([null])
    },
  )

  test('tells ten calls of one instant to twenty listeners, in order, once each, from one rendering', async () => {
    house = await openLiveHouse()
    const ears = await Promise.all(Array.from({ length: 20 }, () => house.listen()))
    house.commit()
    for (const ear of ears) expect(await idsOf(ear, 1)).toEqual(['1'])
    for (let call = 0; call < 10; call++) house.commit()
    house.commit()
    const expected = Array.from({ length: 11 }, (_, index) => String(index + 2))
    for (const ear of ears) expect(await idsOf(ear, 11)).toEqual(expected)
    expect(house.rendered.reduce((sum, count) => sum + count)).toBe(12)
  })

  test('that is joined while a message is being made misses nothing and hears nothing twice', async () => {
    const rendering: (() => void)[] = []
    house = await openLiveHouse({
      telling: {
        render: (batch) =>
          new Promise((resolve) => {
            rendering.push(() => resolve(batch.map(({ seq }) => frame(seq, 'x'))))
          }),
      },
    })
    const first = await house.listen()
    await until(() => house.live.count() === 1)
    house.commit()
    await until(() => rendering.length === 1)
    const second = await house.listen()
    house.commit()
    rendering.shift()?.()
    await until(() => rendering.length === 1)
    rendering.shift()?.()
    expect(await idsOf(first, 2)).toEqual(['1', '2'])
    expect(await idsOf(second, 2)).toEqual(['1', '2'])
  })

  test('tells together what is committed while a message is being made', async () => {
    house = await openLiveHouse()
    const ear = await house.listen()
    house.commit()
    await idsOf(ear, 1)
    house.commit()
    house.commit()
    house.commit()
    expect(await idsOf(ear, 3)).toEqual(['2', '3', '4'])
    expect(house.rendered).toEqual([1, 3])
  })

  test('makes no message when nobody listens, and none of another office', async () => {
    house = await openLiveHouse()
    house.commit()
    const ear = await house.listen()
    await idsOf(ear, 1)
    house.commit(1, 0, 'waringin')
    ear.hangUp()
    await until(() => house.live.count() === 0)
    house.commit()
    const late = await house.listen('1')
    expect(await idsOf(late, 1)).toEqual(['2'])
    expect(house.rendered).toEqual([])
  })
})

describe('a listener', () => {
  test('that reads nothing is cut, while the others go on', async () => {
    house = await openLiveHouse()
    const stalled = connect(house.port, '127.0.0.1')
    stalled.write('GET /live HTTP/1.1\r\nHost: x\r\n\r\n')
    await once(stalled, 'readable')
    stalled.pause()
    const ear = await house.listen()
    await until(() => house.live.count() === 2)
    const MEGABYTE = 1024 * 1024
    let commits = 0
    while (house.live.count() === 2 && commits < 64) {
      house.commit(1, MEGABYTE)
      expect(await idsOf(ear, 1)).toEqual([String(++commits)])
    }
    expect(house.live.count()).toBe(1)
    house.commit()
    expect(await idsOf(ear, 1)).toEqual([String(commits + 1)])
    stalled.destroy()
  })

  test('that leaves anything unread for fifteen seconds is cut', async () => {
    house = await openLiveHouse({ beatEvery: 2, telling: { pulse: async () => [] } })
    const stalled = connect(house.port, '127.0.0.1')
    stalled.write('GET /live HTTP/1.1\r\nHost: x\r\n\r\n')
    await once(stalled, 'readable')
    stalled.pause()
    house.commit(1, 16 * 1024 * 1024)
    await house.beats(3)
    house.passTime(14_999)
    await house.beats(3)
    expect(house.live.count()).toBe(1)
    house.passTime(1)
    await until(() => house.live.count() === 0)
    stalled.destroy()
  })

  test('that hangs up, early or late, leaves nothing behind and no fault', async () => {
    house = await openLiveHouse()
    for (let times = 0; times < 20; times++) {
      const socket = connect(house.port, '127.0.0.1')
      socket.end('GET /live HTTP/1.1\r\nHost: x\r\n\r\n')
      if (times % 2 === 0) await once(socket, 'readable')
      socket.destroy()
      house.commit()
    }
    await until(() => house.live.count() === 0)
    expect(house.faults).toEqual([])
  })

  test('is cut when its message cannot be made, and comes again to the truth', async () => {
    house = await openLiveHouse({ telling: { render: () => Promise.reject(new Error('no paint')) } })
    const ear = await house.listen()
    await until(() => house.live.count() === 1)
    house.commit()
    expect(await ear.next()).toBeNull()
    expect(house.faults).toEqual([new Error('no paint')])
    expect(await idsOf(await house.listen('0'), 1)).toEqual(['1'])
  })

  test('is cut when it cannot be brought up to now', async () => {
    house = await openLiveHouse({ telling: { catchUp: () => Promise.reject(new Error('no paint')) } })
    const ear = await house.listen()
    expect(await ear.next()).toBeNull()
    await until(() => house.live.count() === 0)
  })

  test('is cut when it may stay no longer', async () => {
    let mayStay = true
    house = await openLiveHouse({ beatEvery: 2, mayStay: async () => mayStay })
    const ear = await house.listen()
    await until(() => house.live.count() === 1)
    mayStay = false
    expect(await ear.next()).toBeNull()
  })

  test('feels the pulse of its channel, which moves nobody on', async () => {
    house = await openLiveHouse({
      beatEvery: 2,
      telling: { pulse: async () => [signal('09.00', 'pulse')] },
    })
    const ear = await house.listen()
    expect(await ear.next()).toEqual({ id: null, event: 'pulse', data: '09.00' })
    house.commit()
    let message = await ear.next()
    while (message?.event === 'pulse') message = await ear.next()
    expect(message?.id).toBe('1')
  })
})

describe('a house that closes', () => {
  test('ends every stream and turns newcomers away', async () => {
    house = await openLiveHouse()
    const ear = await house.listen()
    await until(() => house.live.count() === 1)
    house.live.close()
    expect(await ear.next()).toBeNull()
    expect((await house.listen()).response.status).toBe(503)
    expect(house.live.count()).toBe(0)
  })
})
