import { describe, expect, test } from 'vitest'
import type { Waits } from '../../src/estimates/rules/estimate.ts'
import type { WhatIf } from '../../src/estimates/rules/what-if.ts'
import { type AskedSupposition, createSuppositions } from '../../src/estimates/suppositions.ts'

const LONG = 60_000
const none: Waits = {
  ...{ asOf: 0, seq: 0, tickets: new Map(), newcomers: new Map() },
  ...{ counters: new Map(), served: new Map(), lineEnds: new Map() },
}

/** Suppositions put to a thread that says nothing by itself, and what it was asked. */
function asking(patience = LONG) {
  const put: AskedSupposition[] = []
  const suppositions = createSuppositions((supposed) => put.push(supposed) > 0, patience)
  return { ...suppositions, put, asked: () => put.map(({ suppose }) => suppose.counter) }
}

function answer(counter: string): WhatIf {
  return { supposed: { counter, services: [] }, awaited: 0, now: none, opened: none, saved: new Map() }
}

describe('what the thread is asked to suppose', () => {
  test('is put one at a time for each office, and the newer waits its turn', async () => {
    const { ask, hear, put, asked } = asking()
    const answers = ['1', '2'].map((counter) => ask('sukamaju', { counter }))
    ask('waringin', { counter: '3' })
    expect(asked()).toEqual(['1', '3'])
    hear('sukamaju', put[0]?.id ?? 0, answer('1'))
    expect(asked()).toEqual(['1', '3', '2'])
    hear('sukamaju', put[2]?.id ?? 0, null)
    expect((await Promise.all(answers)).map((each) => each?.supposed.counter)).toEqual(['1', undefined])
  })

  test('is not answered by the answer to another', async () => {
    const { ask, hear, put, end } = asking()
    const open = ask('sukamaju', { counter: '1' })
    hear('sukamaju', (put[0]?.id ?? 0) + 1, answer('9'))
    hear('waringin', put[0]?.id ?? 0, answer('9'))
    end()
    expect(await open).toBeNull()
  })

  test('is answered with nothing at once beyond the eighth of an office', async () => {
    const { ask, asked } = asking()
    for (let count = 0; count < 8; count++) ask('sukamaju', { counter: '1' })
    expect(await ask('sukamaju', { counter: '2' })).toBeNull()
    expect(asked()).toEqual(['1'])
  })

  test('is given up when no answer comes, and never put afterwards', async () => {
    const { ask, hear, put, asked } = asking(1)
    const answers = [ask('sukamaju', { counter: '1' }), ask('sukamaju', { counter: '2' })]
    expect(await Promise.all(answers)).toEqual([null, null])
    hear('sukamaju', put[0]?.id ?? 0, answer('1'))
    expect(asked()).toEqual(['1'])
    ask('sukamaju', { counter: '3' })
    expect(asked()).toEqual(['1', '3'])
  })

  test('has no answer once the thread is gone, whether asked before or after', async () => {
    const { ask, end } = asking()
    const before = [ask('sukamaju', { counter: '1' }), ask('sukamaju', { counter: '2' })]
    end()
    expect(await Promise.all([...before, ask('sukamaju', { counter: '1' })])).toEqual([null, null, null])
  })
})
