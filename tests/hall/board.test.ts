import { describe, expect, test } from 'vitest'
import { callsOnBoard, isStillAnnounced, waitingByLetter } from '../../src/hall/rules/board.ts'

const call = (number: string, repeat = 0) => ({ number, repeat, isUndone: false })

describe('the calls on a board', () => {
  test('are three huge ones and six before them, newest first', () => {
    const calls = Array.from({ length: 12 }, (_, index) => call(`A${100 + index}`))
    expect(callsOnBoard(calls)).toEqual(calls.slice(0, 9))
  })

  test('show a number once, where its latest announcement stands', () => {
    const announcements = [call('A001', 1), call('B001'), call('A001'), call('C001')]
    expect(callsOnBoard(announcements)).toEqual([call('A001', 1), call('B001'), call('C001')])
  })

  test('show none that was taken back, but what was announced of its number before', () => {
    const undone = (number: string, repeat = 0) => ({ ...call(number, repeat), isUndone: true })
    const announcements = [undone('A001', 1), undone('B001'), call('A001'), call('C001')]
    expect(callsOnBoard(announcements)).toEqual([call('A001'), call('C001')])
  })
})

test.each([
  [0, true],
  [90_000, true],
  [90_001, false],
])('a call is announced for ninety seconds: after %i milliseconds %s', (age, expected) => {
  expect(isStillAnnounced(1_000, 1_000 + age)).toBe(expected)
})

test('who waits is counted by letter, also where nobody does', () => {
  const services = [
    { letter: 'A', waiting: 2 },
    { letter: 'A', waiting: 3 },
    { letter: 'B', waiting: 0 },
  ]
  expect([...waitingByLetter(services)]).toEqual([
    ['A', 5],
    ['B', 0],
  ])
})
