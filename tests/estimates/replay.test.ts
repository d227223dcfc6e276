import { expect, test } from 'vitest'
import { askedQueries } from '../../src/estimates/asked-queries.ts'
import { pastTrace } from '../../src/estimates/past-trace.ts'
import { createEstimator } from '../../src/estimates/rules/estimator.ts'
import { givenEstimates } from '../../src/estimates/schema.ts'
import { openMorning } from '../support/morning.ts'
import { traced } from '../support/traced.ts'

test('what the doors told comes out again when the trace is replayed', async () => {
  const morning = await openMorning()
  const { world } = morning
  const simulate = async () => {
    const estimator = createEstimator()
    for (const line of await traced(world)) estimator.digest(line)
    world.giveWaits(estimator.waits(world.now(), world.heard().at(-1)?.seq ?? 0))
  }
  await morning.open('1')
  for (let visitor = 0; visitor < 4; visitor++) {
    await simulate()
    const { secret } = await morning.take()
    world.pass(60)
    await simulate()
    await morning.api.get(`/tickets/${secret}`)
  }
  const { reading, givenEstimates: given } = world.house()
  await given.settled()
  const kept = await reading.select().from(givenEstimates)
  expect(new Set(kept.map(({ kind }) => kind))).toEqual(new Set(['issue', 'follow']))
  const estimator = createEstimator()
  const said: number[] = []
  for await (const lines of await pastTrace(reading, 'sukamaju', {}, askedQueries(reading, 'sukamaju')))
    for (const line of lines) {
      if (line.type === 'query') said.push(Math.round(estimator.answer(line).p50))
      else estimator.digest(line)
    }
  expect(said.toSorted()).toEqual(kept.map(({ p50 }) => p50).toSorted())
  await morning.close()
})
