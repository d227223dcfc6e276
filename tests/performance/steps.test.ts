import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../src/performance/rules/figures.ts'
import { atPercent } from '../../src/performance/rules/rank.ts'
import { type Step, stepsOf, type TicketFacts } from '../../src/performance/rules/steps.ts'

/** Bu Ani's visitor took a number at noon of a made-up clock, in whole seconds. */
const at = (seconds: number) => 1_000_000 + seconds * 1000

const taken: TicketFacts = {
  ...{ service: 'KK', issuedAt: at(0), issuedSeq: 1, isFromPaper: false },
  ...{ calls: [], servings: [], absences: [], parkings: [], transfers: [], cancellations: [] },
}
const call = (seq: number, seconds: number, counter = '1') => ({ seq, at: at(seconds), counter })
const serving = (
  seq: number,
  began: number | null,
  ended: number | null = null,
  endSeq: number | null = null,
  outcome: 'done' | 'incomplete' | null = null,
) => ({
  ...{ seq, beganAt: began === null ? null : at(began), endedAt: ended === null ? null : at(ended) },
  ...{ endSeq, outcome },
})

const waiting = {
  ...{ service: 'KK', issuedAt: at(0), isFirst: true, wasCalled: false, wasAbsent: false },
  ...{ end: 'open', counter: null, waitSeconds: null, servingSeconds: null },
} satisfies Step
const called = { ...waiting, wasCalled: true, counter: '1', waitSeconds: 300 }

test.each<[string, Partial<TicketFacts>, Partial<Step>[]]>([
  ['waits', {}, [waiting]],
  ['is called', { calls: [call(2, 300.9)] }, [called]],
  ['is called again and waits no longer for it', { calls: [call(2, 300), call(3, 320)] }, [called]],
  [
    'is served',
    { calls: [call(2, 300)], servings: [serving(3, 310, 371, 4, 'done')] },
    [{ ...called, end: 'done', servingSeconds: 61 }],
  ],
  [
    'is served without ever being said to have come',
    { calls: [call(2, 300)], servings: [serving(3, null, 371, 3, 'incomplete')] },
    [{ ...called, end: 'incomplete' }],
  ],
  ['is being served', { calls: [call(2, 300)], servings: [serving(3, 310)] }, [called]],
  [
    'is set aside',
    { calls: [call(2, 300)], servings: [serving(3, 310, 330, 4)], parkings: [{ seq: 4 }] },
    [called],
  ],
  [
    'was set aside in between, which is no serving',
    {
      calls: [call(2, 300), call(5, 900)],
      servings: [serving(3, 310, 330, 4), serving(6, 910, 925, 7, 'done')],
      parkings: [{ seq: 4 }],
    },
    [{ ...called, end: 'done', servingSeconds: 35 }],
  ],
  [
    'is being served when the day ends',
    { calls: [call(2, 300)], servings: [serving(3, 310, 50_000, 4)] },
    [{ ...called, end: 'unsaid' }],
  ],
  [
    'gives up while being served',
    { calls: [call(2, 300)], servings: [serving(3, 310, 330, 4)], cancellations: [{ seq: 4 }] },
    [{ ...called, end: 'cancelled' }],
  ],
  [
    'is not there, comes back and is served at another counter',
    {
      calls: [call(2, 300), call(5, 900, '2')],
      absences: [{ seq: 3 }],
      servings: [serving(6, 910, 915, 7, 'done')],
    },
    [{ ...called, wasAbsent: true, end: 'done', counter: '2', servingSeconds: 5 }],
  ],
  [
    'has a number from paper',
    { isFromPaper: true, calls: [call(2, 300)] },
    [{ ...called, waitSeconds: null }],
  ],
  [
    'is sent on, and waits there from then on',
    {
      service: 'KTP',
      calls: [call(2, 300), call(5, 700, '2')],
      servings: [serving(3, 310, 400, 4)],
      transfers: [{ seq: 4, at: at(400), fromService: 'KK' }],
    },
    [
      { ...called, end: 'sentOn' },
      { ...called, service: 'KTP', isFirst: false, counter: '2' },
    ],
  ],
  [
    'goes on to the next service with an outcome, there and then',
    {
      service: 'KTP',
      calls: [call(2, 300)],
      servings: [serving(3, null, 300, 3, 'done')],
      transfers: [{ seq: 3, at: at(300), fromService: 'KK' }],
    },
    [
      { ...called, end: 'done' },
      { ...waiting, service: 'KTP', isFirst: false },
    ],
  ],
])('a visitor who %s', (_, facts, steps) => {
  expect(stepsOf({ ...taken, ...facts })).toEqual(steps)
})

describe('a value by its rank', () => {
  test.each([
    [[], 50, null],
    [[7], 50, 7],
    [[7], 90, 7],
    [[1, 2], 50, 1],
    [[3, 1, 2], 50, 2],
    [[1, 2, 3, 4], 50, 2],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 90, 9],
    [[11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 90, 10],
    [[100, 20, 3], 100, 100],
  ])('of %j at %i percent is %j', (values, percent, value) => {
    expect(atPercent(values, percent)).toBe(value)
  })
})

test('of a day without visitors there is nothing to count, and no time', () => {
  const { waitMedianSeconds, servingP90Seconds, ...figures } = figuresOf([])
  expect([waitMedianSeconds, servingP90Seconds, figures.served]).toEqual([null, null, 0])
})
