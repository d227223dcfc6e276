import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aheadByCounts, aheadByPlaying, isOvertaken, orderOfTurns } from '../../src/queue/rules/ahead.ts'
import { defaultPolicy, type Policy } from '../../src/queue/rules/policy.ts'
import { byArrival, nextTurn, type WaitingTicket } from '../../src/queue/rules/turn.ts'

const classes = ['P', 'S', 'N']
const aClass = fc.constantFrom(...classes)
const aPattern = fc.option(
  fc.array(fc.tuple(aClass, fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 4 }),
  { nil: null },
)

function policyWith(alt: [string, number][] | null, bound?: number): Policy {
  return {
    ...defaultPolicy([{ code: 'KK', letter: 'A' }]),
    classes,
    lines: { A: { alt } },
    ...(bound === undefined ? {} : { bound: { N: bound } }),
  }
}

const aLine = fc.array(aClass, { maxLength: 40 }).map((line) =>
  line.map(
    (ticketClass, index): WaitingTicket => ({
      id: `A${index + 1}`,
      service: 'KK',
      line: 'A',
      class: ticketClass,
      key: [index + 1, 0],
      issued: index + 1,
      overtaken: 0,
    }),
  ),
)

describe('the turn rule, for any line and pattern', () => {
  test('calls everybody once', () => {
    fc.assert(
      fc.property(aLine, aPattern, fc.nat(20), (line, alt, pointer) => {
        const order = orderOfTurns(line, { services: ['KK'] }, policyWith(alt), { A: pointer })
        expect(order.map(({ id }) => id).sort()).toEqual(line.map(({ id }) => id).sort())
      }),
    )
  })

  test('calls within a class by arrival', () => {
    fc.assert(
      fc.property(
        aLine,
        aPattern,
        fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
        (line, alt, bound) => {
          const order = orderOfTurns(line, { services: ['KK'] }, policyWith(alt, bound), {})
          for (const ticketClass of classes) {
            const ofClass = order.filter((ticket) => ticket.class === ticketClass)
            expect(ofClass).toEqual([...ofClass].sort(byArrival))
          }
        },
      ),
    )
  })

  test('counting gives the same number ahead as playing the line out', () => {
    fc.assert(
      fc.property(aLine, aPattern, fc.nat(20), fc.nat(39), (line, alt, at, pick) => {
        const ticket = line[pick % Math.max(1, line.length)]
        if (ticket === undefined) return
        const policy = policyWith(alt)
        const cycle = (alt ?? []).reduce((sum, [, times]) => sum + times, 0)
        const pointer = cycle === 0 ? 0 : at % cycle
        const counts = Object.fromEntries(
          classes.map((name) => [name, line.filter((other) => other.class === name).length]),
        )
        const before = line.filter(
          (other) => other.class === ticket.class && byArrival(other, ticket) < 0,
        ).length
        expect(aheadByCounts({ class: ticket.class, before }, counts, policy, 'A', pointer)).toBe(
          aheadByPlaying(ticket, line, policy, { A: pointer }),
        )
      }),
    )
  })

  test('with a bound nobody is overtaken more often than it says while others keep coming', () => {
    const arrivals = fc.array(fc.tuple(aClass, fc.boolean()), { minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(arrivals, aPattern, fc.integer({ min: 1, max: 6 }), (steps, alt, bound) => {
        const policy = policyWith(alt, bound)
        let waiting: WaitingTicket[] = []
        let pointer = 0
        for (const [index, [ticketClass, isCall]] of steps.entries()) {
          const issued = index + 1
          const newcomer = {
            id: `A${issued}`,
            service: 'KK',
            line: 'A',
            class: ticketClass,
            issued,
            overtaken: 0,
          }
          waiting.push({ ...newcomer, key: [issued, 0] })
          const turn = isCall ? nextTurn(waiting, { services: ['KK'] }, policy, { A: pointer }) : null
          if (turn === null) continue
          pointer = turn.pointer
          waiting = waiting
            .filter(({ id }) => id !== turn.ticket.id)
            .map((ticket) =>
              isOvertaken(ticket, turn.ticket, policy)
                ? { ...ticket, overtaken: ticket.overtaken + 1 }
                : ticket,
            )
          for (const ticket of waiting.filter((candidate) => candidate.class === 'N')) {
            expect(ticket.overtaken).toBeLessThanOrEqual(bound)
          }
        }
      }),
    )
  })
})
