import { beforeAll, describe, expect, test } from 'vitest'
import { type CrashReport, runCrashes } from '../support/crash.ts'

const KILLS = 50

describe(`when the plug is pulled ${KILLS} times while kiosks and counters work`, () => {
  let report: CrashReport

  beforeAll(async () => {
    report = await runCrashes(KILLS)
  }, 240_000)

  test('work was done between the kills', () => {
    expect(report.shown.size).toBeGreaterThan(KILLS)
    expect(report.called.length).toBeGreaterThan(KILLS)
  })

  test('no ticket that was shown is lost, and none was made twice for one touch', () => {
    const kept = report.tickets.map(({ id, number }) => `${id} ${number}`).sort()
    const shown = [...report.shown.values()].map(({ id, number }) => `${id} ${number}`).sort()
    expect(kept).toEqual(shown)
  })

  test('the numbers of each letter run from 1 without a gap', () => {
    for (const letter of new Set(report.tickets.map(({ number }) => number.charAt(0)))) {
      const ordinals = report.tickets.filter(({ number }) => number.startsWith(letter)).map(({ number }) => Number(number.slice(1)))
      expect(ordinals.sort((a, b) => a - b)).toEqual(ordinals.map((_, index) => index + 1))
    }
  })

  test('no ticket was called twice, and every call that a counter was told stands', () => {
    const first = report.calls.filter(({ repeat }) => repeat === 0)
    expect(new Set(first.map(({ number }) => number)).size).toBe(first.length)
    const told = report.called.map(({ seq }) => seq).sort((a, b) => a - b)
    expect(report.calls.map(({ seq }) => seq)).toEqual(told)
  })

  test('the display heard every call once, in order', () => {
    expect(report.heard.map(({ seq }) => seq)).toEqual(report.calls.map(({ seq }) => seq))
  })

  test('within a service line nobody was skipped: normal tickets were called by arrival', () => {
    for (const letter of new Set(report.calls.map(({ number }) => number.charAt(0)))) {
      const called = report.calls.filter(({ number }) => number.startsWith(letter)).map(({ number }) => number)
      const waiting = report.tickets.filter(({ number, state }) => number.startsWith(letter) && state === 'waiting')
      expect(called.length + waiting.length).toBe(report.tickets.filter(({ number }) => number.startsWith(letter)).length)
    }
  })
})
