import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOvertaken, orderOfTurns } from '../../src/queue/rules/ahead.ts'
import { defaultPolicy, type Policy, policySchema } from '../../src/queue/rules/policy.ts'
import { previewPolicy } from '../../src/queue/rules/preview.ts'
import { byArrival, nextTurn, type WaitingTicket } from '../../src/queue/rules/turn.ts'

/** A, B and C have a service each, with a line each. */
const letters = ['A', 'B', 'C']
const ordinary = defaultPolicy(letters.map((letter) => ({ code: letter, letter })))
const classes = ['P', 'S', 'N']
const aClass = fc.constantFrom(...classes)

const aPattern = fc.option(
  fc.array(fc.tuple(aClass, fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 4 }),
  { nil: null },
)

const aBound = fc.record(
  { S: fc.integer({ min: 1, max: 5 }), N: fc.integer({ min: 1, max: 5 }) },
  { requiredKeys: [] },
)

const aPolicy = fc
  .tuple(
    fc.tuple(aPattern, aPattern, aPattern),
    aBound,
    fc.constantFrom('oldest', 'listed', 'preference'),
    fc.shuffledSubarray(letters, { minLength: 3 }),
  )
  .map(
    ([[first, second, third], bound, linePick, lineOrder]): Policy => ({
      ...ordinary,
      classes,
      lines: { A: { alt: first }, B: { alt: second }, C: { alt: third } },
      linePick,
      lineOrder,
      bound,
    }),
  )

const aTicket = fc.record({ service: fc.constantFrom(...letters), class: aClass })

/** Who comes: a ticket each, by arrival. */
const someTickets = fc.array(aTicket, { maxLength: 40, size: 'max' }).map((list) =>
  list.map(
    (ticket, index): WaitingTicket => ({
      ...ticket,
      id: `${index + 1}`,
      line: ticket.service,
      key: [index + 1, 0],
      issued: index + 1,
      overtaken: 0,
    }),
  ),
)

const cases = { numRuns: 1000 }

describe('a policy of three classes and three lines, whatever its rules', () => {
  test('is in order', () => {
    fc.assert(
      fc.property(aPolicy, (policy) => {
        expect(policySchema.safeParse(policy).error?.issues).toBeUndefined()
      }),
    )
  })

  test('lets nobody be overtaken by more than the published number, at several counters, while others come', () => {
    const step = fc.oneof(
      aTicket.map((ticket) => ({ ticket })),
      fc.shuffledSubarray(letters, { minLength: 1 }).map((services) => ({ services })),
    )
    fc.assert(
      fc.property(aPolicy, fc.array(step, { maxLength: 150, size: 'max' }), (policy, steps) => {
        let waiting: WaitingTicket[] = []
        const pointers: Record<string, number> = {}
        for (const [index, what] of steps.entries()) {
          if ('ticket' in what) {
            const issued = index + 1
            const { service } = what.ticket
            waiting.push({
              ...what.ticket,
              id: `${issued}`,
              line: service,
              key: [issued, 0],
              issued,
              overtaken: 0,
            })
          } else {
            const skills = { services: what.services, preference: what.services }
            const turn = nextTurn(waiting, skills, policy, pointers)
            if (turn === null) continue
            pointers[turn.ticket.line] = turn.pointer
            waiting = waiting
              .filter(({ id }) => id !== turn.ticket.id)
              .map((ticket) =>
                isOvertaken(ticket, turn.ticket, policy)
                  ? { ...ticket, overtaken: ticket.overtaken + 1 }
                  : ticket,
              )
          }
          const beyond = ({ class: name, overtaken }: WaitingTicket) =>
            overtaken > (policy.bound?.[name] ?? Infinity)
          if (waiting.some(beyond)) expect(waiting.filter(beyond)).toEqual([])
        }
      }),
      cases,
    )
  })

  test('under strict priority calls nobody before a higher class of the same line', () => {
    fc.assert(
      fc.property(someTickets, (tickets) => {
        const strict: Policy = {
          ...ordinary,
          classes,
          lines: { A: { alt: null }, B: { alt: null }, C: { alt: null } },
        }
        const order = orderOfTurns(tickets, { services: letters }, strict, {})
        for (const line of letters) {
          const inLine = order.filter((ticket) => ticket.line === line)
          const rank = (ticket: WaitingTicket) => classes.indexOf(ticket.class)
          expect(inLine).toEqual(
            [...inLine].sort((one, other) => rank(one) - rank(other) || byArrival(one, other)),
          )
        }
      }),
      cases,
    )
  })

  test('alternates as its pattern says while somebody of each class waits', () => {
    fc.assert(
      fc.property(aPattern, fc.nat(30), (alt, calls) => {
        const cycle = (alt ?? []).flatMap(([name, times]) => Array<string>(times).fill(name))
        if (cycle.length === 0) return
        const plenty = classes.flatMap((name, rank) =>
          Array.from({ length: calls + 1 }, (_, place): WaitingTicket => {
            const issued = rank * 100 + place
            return {
              ...{ id: `${issued}`, service: 'A', line: 'A', class: name },
              ...{ key: [issued, 0], issued, overtaken: 0 },
            }
          }),
        )
        const policy: Policy = { ...ordinary, classes, lines: { ...ordinary.lines, A: { alt } } }
        const order = orderOfTurns(plenty, { services: ['A'] }, policy, {}, calls)
        expect(order.map((ticket) => ticket.class)).toEqual(
          order.map((_, place) => cycle[place % cycle.length]),
        )
      }),
      cases,
    )
  })
})

describe('between lines', () => {
  test('the oldest head is next, or the first line of the order, or the first the counter prefers', () => {
    const skills = fc.shuffledSubarray(letters, { minLength: 1 })
    fc.assert(
      fc.property(aPolicy, someTickets, skills, (policy, tickets, services) => {
        const turn = nextTurn(tickets, { services, preference: services }, policy, {})
        const lines = [...new Set(tickets.map(({ line }) => line))].filter((line) => services.includes(line))
        expect(turn === null).toBe(lines.length === 0)
        if (turn === null) return
        const heads = lines.flatMap(
          (line) => nextTurn(tickets, { services: [line] }, policy, {})?.ticket ?? [],
        )
        const wanted = {
          oldest: [...heads].sort(byArrival)[0]?.line,
          listed: policy.lineOrder?.find((line) => lines.includes(line)),
          preference: services.find((line) => lines.includes(line)),
        }[policy.linePick]
        expect(turn.ticket.line).toBe(wanted)
      }),
      cases,
    )
  })
})

describe('the preview of a policy', () => {
  test('of the policy in force moves nobody while its patterns stand at their start', () => {
    fc.assert(
      fc.property(aPolicy, someTickets, (policy, tickets) => {
        const { moved, lines } = previewPolicy(tickets, { policy, pointers: {} }, policy)
        expect(moved).toBe(0)
        for (const { before, after } of lines) expect(after).toEqual(before)
      }),
    )
  })

  test('names the next calls of each line as the turn rule makes them, each ticket once', () => {
    fc.assert(
      fc.property(aPolicy, aPolicy, someTickets, (policy, other, tickets) => {
        const { lines, moved } = previewPolicy(tickets, { policy, pointers: {} }, other)
        expect(moved).toBeLessThanOrEqual(tickets.length)
        for (const { line, before, after } of lines) {
          const inLine = tickets.filter((ticket) => ticket.line === line)
          const played = orderOfTurns(inLine, { services: letters }, other, {}, after.length)
          expect(after).toEqual(played.map(({ id }) => id))
          expect(before.length).toBe(Math.min(12, inLine.length))
        }
      }),
    )
  })
})
