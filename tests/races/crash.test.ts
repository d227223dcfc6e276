import { beforeAll, describe, expect, test } from 'vitest'
import { type CrashReport, runCrashes } from '../support/crash.ts'

/** `npm run test:kills` pulls it a thousand times. */
const KILLS = Number(process.env.KILLS ?? 50)

describe(`when the plug is pulled ${KILLS} times while kiosks and counters work`, () => {
  let report: CrashReport

  beforeAll(async () => {
    report = await runCrashes(KILLS)
  }, KILLS * 24_000)

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
      const ordinals = report.tickets
        .filter(({ number }) => number.startsWith(letter))
        .map(({ number }) => Number(number.slice(1)))
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

  test('within a class of a line nobody was skipped: those who were called came before those who wait', () => {
    const lineOf = ({ number, class: ticketClass }: CrashReport['tickets'][number]) =>
      number.charAt(0) + ticketClass
    for (const name of new Set(report.tickets.map(lineOf))) {
      const line = report.tickets.filter((ticket) => lineOf(ticket) === name).map(({ number }) => number)
      const order = report.calls.map(({ number }) => number).filter((number) => line.includes(number))
      expect(order).toEqual(line.slice(0, order.length))
    }
  })
})
