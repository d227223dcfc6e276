import { describe, expect, test } from 'vitest'
import { orderOfTurns } from '../../src/queue/rules/ahead.ts'
import { defaultPolicy, type Policy, policySchema } from '../../src/queue/rules/policy.ts'
import { nextTurn, type WaitingTicket } from '../../src/queue/rules/turn.ts'

const ordinary = defaultPolicy([
  { code: 'KK', letter: 'A' },
  { code: 'KTP', letter: 'A' },
  { code: 'SKCK', letter: 'D' },
])

/** A ticket written as in `A3 P KTP`: its name carries the event that issued it. */
function ticket(text: string, more: Partial<WaitingTicket> = {}): WaitingTicket {
  const [name = '', ticketClass = 'N', service = 'KK'] = text.split(' ')
  const issued = Number(name.slice(1))
  return {
    id: name,
    service,
    line: ordinary.services[service]?.line ?? 'A',
    class: ticketClass,
    key: [issued, 0],
    issued,
    overtaken: 0,
    ...more,
  }
}

function names(tickets: readonly WaitingTicket[]): string {
  return tickets.map(({ id }) => id).join(' ')
}

const dukcapil = { services: ['KK', 'KTP'] }

describe('whose turn it is', () => {
  test('nobody is next when nobody waits for what the counter serves', () => {
    expect(nextTurn([ticket('D1 N SKCK')], dukcapil, ordinary, {})).toBeNull()
  })

  test('with only normal tickets the one that came first is next', () => {
    const turn = nextTurn([ticket('A2'), ticket('A1')], dukcapil, ordinary, {})
    expect(turn).toMatchObject({ ticket: { id: 'A1' }, ground: 'pattern' })
  })

  test('P,N,N gives one priority ticket and then two normal ones', () => {
    const waiting = ['A1', 'A2', 'A3', 'A4', 'A5 P', 'A6 P', 'A7 P'].map((text) => ticket(text))
    expect(names(orderOfTurns(waiting, dukcapil, ordinary, {}))).toBe('A5 A1 A2 A6 A3 A4 A7')
  })

  test('the pattern goes on from its pointer, and the pointer moves behind the match', () => {
    const waiting = [ticket('A1'), ticket('A2 P')]
    expect(nextTurn(waiting, dukcapil, ordinary, { A: 1 })).toMatchObject({
      ticket: { id: 'A1' },
      pointer: 2,
    })
    expect(nextTurn([ticket('A2 P')], dukcapil, ordinary, { A: 1 })).toMatchObject({
      ticket: { id: 'A2' },
      pointer: 1,
    })
  })

  test('a pattern may name a class three times running', () => {
    const policy: Policy = {
      ...ordinary,
      lines: {
        ...ordinary.lines,
        A: {
          alt: [
            ['P', 3],
            ['N', 1],
          ],
        },
      },
    }
    const waiting = ['A1', 'A2 P', 'A3 P', 'A4 P', 'A5 P'].map((text) => ticket(text))
    expect(names(orderOfTurns(waiting, dukcapil, policy, {}))).toBe('A2 A3 A4 A1 A5')
  })

  test('without a pattern the highest class goes first, by arrival', () => {
    const policy: Policy = { ...ordinary, lines: { ...ordinary.lines, A: { alt: null } } }
    const waiting = ['A1', 'A2 P', 'A3 P'].map((text) => ticket(text))
    expect(names(orderOfTurns(waiting, dukcapil, policy, {}))).toBe('A2 A3 A1')
    expect(nextTurn(waiting, dukcapil, policy, { A: 0 })).toMatchObject({ ground: 'class', pointer: 0 })
  })

  test('a class that the pattern does not name goes when none of its classes waits', () => {
    const policy: Policy = { ...ordinary, classes: ['P', 'S', 'N'] }
    expect(names(orderOfTurns([ticket('A1 S'), ticket('A2'), ticket('A3 P')], dukcapil, policy, {}))).toBe(
      'A3 A2 A1',
    )
  })

  test('a ticket overtaken as often as the bound allows goes before the pattern and does not move it', () => {
    const policy: Policy = { ...ordinary, bound: { N: 2 } }
    const waiting = [ticket('A1 N KK', { overtaken: 2 }), ticket('A2 P')]
    expect(nextTurn(waiting, dukcapil, policy, { A: 0 })).toMatchObject({
      ticket: { id: 'A1' },
      ground: 'bound',
      pointer: 0,
    })
  })

  test('a counter that serves only one service of a line passes over the others', () => {
    const turn = nextTurn([ticket('A1 N KK'), ticket('A2 N KTP')], { services: ['KTP'] }, ordinary, {})
    expect(turn).toMatchObject({ ticket: { id: 'A2' } })
  })

  test('a ticket that returned stands right behind the one whose place it took', () => {
    const returned = ticket('A1', { key: [4, 9] })
    const waiting = [returned, ticket('A3'), ticket('A4'), ticket('A5')]
    expect(names(orderOfTurns(waiting, dukcapil, ordinary, {}))).toBe('A3 A4 A1 A5')
  })
})

describe('between lines', () => {
  const both = { services: ['KK', 'SKCK'], preference: ['SKCK', 'KK'] }
  const waiting = [ticket('A1'), ticket('D2 N SKCK')]

  test('the oldest head goes first', () => {
    expect(nextTurn(waiting, both, ordinary, {})).toMatchObject({ ticket: { id: 'A1' } })
  })

  test('a listed order decides before age', () => {
    const policy: Policy = { ...ordinary, linePick: 'listed', lineOrder: ['D', 'A'] }
    expect(nextTurn(waiting, both, policy, {})).toMatchObject({ ticket: { id: 'D2' } })
  })

  test("the counter's own preference decides where the policy leaves it to the counter", () => {
    const policy: Policy = { ...ordinary, linePick: 'preference' }
    expect(nextTurn(waiting, both, policy, {})).toMatchObject({ ticket: { id: 'D2' } })
    expect(nextTurn(waiting, { services: both.services }, policy, {})).toMatchObject({ ticket: { id: 'A1' } })
  })
})

describe('a policy', () => {
  test('is refused when a service stands in a line that is not there', () => {
    expect(policySchema.safeParse({ ...ordinary, services: { KK: { line: 'Q' } } }).success).toBe(false)
  })

  test('is refused when a pattern names an unknown class', () => {
    expect(
      policySchema.safeParse({ ...ordinary, lines: { A: { alt: [['X', 1]] }, D: { alt: null } } }).success,
    ).toBe(false)
  })

  const three: Policy = {
    ...ordinary,
    classes: ['P', 'S', 'N'],
    bound: { S: 3, N: 6 },
    linePick: 'listed',
    lineOrder: ['D', 'A'],
  }

  test('may have three classes, a bound for the lower ones and an order of the lines', () => {
    expect(policySchema.safeParse(three).success).toBe(true)
  })

  test.each([
    ['a fourth class', { classes: ['P', 'S', 'T', 'N'] }, 'classes'],
    ['a class twice', { classes: ['P', 'N', 'N'], bound: {} }, 'classes.2'],
    ['a bound for the highest class', { bound: { P: 2 } }, 'bound.P'],
    ['a bound for a class that is not there', { bound: { X: 2 } }, 'bound.X'],
    ['a bound of nobody', { bound: { N: 0 } }, 'bound.N'],
    ['an order that forgets a line', { lineOrder: ['D'] }, 'lineOrder'],
    ['an order with a line that is not there', { lineOrder: ['D', 'A', 'Q'] }, 'lineOrder.2'],
    ['an order with a line twice', { lineOrder: ['D', 'A', 'D'] }, 'lineOrder.2'],
    ['a reason twice', { reasons: { ...three.reasons, pause: ['BREAK', 'BREAK'] } }, 'reasons.pause.1'],
    [
      'a reason that is no code',
      { reasons: { ...three.reasons, pause: ['makan siang'] } },
      'reasons.pause.0',
    ],
    ['a pattern of nobody', { lines: { ...three.lines, A: { alt: [] } } }, 'lines.A.alt'],
    ['a service that stands nowhere', { services: { KK: { line: 'Q' } } }, 'services.KK.line'],
  ])('with %s is refused, and says where', (_, change, path) => {
    const { error } = policySchema.safeParse({ ...three, ...change })
    expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual([path])
  })

  test('of an ordinary office has a line per letter and alternates P,N,N', () => {
    expect(ordinary.lines).toEqual({
      A: {
        alt: [
          ['P', 1],
          ['N', 2],
        ],
      },
      D: {
        alt: [
          ['P', 1],
          ['N', 2],
        ],
      },
    })
    expect(policySchema.safeParse(ordinary).success).toBe(true)
  })
})
