import { afterEach, beforeEach, expect, test } from 'vitest'
import { askedQueries } from '../../src/estimates/asked-queries.ts'
import { traceTicket } from '../../src/estimates/rules/trace/trace-of-event.ts'
import { databaseOver } from '../../src/platform/database.ts'
import { tell } from '../support/estimates.ts'
import { type Morning, openMorning } from '../support/morning.ts'

let morning: Morning

beforeEach(async () => {
  morning = await openMorning()
})
afterEach(() => morning.close())

const office = 'sukamaju'
const whole = { from: 0, before: 1000, since: 0, until: Number.MAX_SAFE_INTEGER }

test('what two were told alike is asked once, and of each ticket apart', async () => {
  const [one, other] = [await morning.take(), await morning.take()]
  for (const { id } of [one, other]) {
    tell(morning, id, { seq: 1 })
    tell(morning, id, { kind: 'follow', seq: 2, asOf: morning.world.now() + 5 })
  }
  const { reading, givenEstimates } = morning.world.house()
  await givenEstimates.settled()
  const asked = await askedQueries(reading, office)(whole)
  expect(asked.map(({ seq, query }) => [seq, query.ticket ?? query.service])).toEqual([
    [1, 'KK'],
    ...morning.world
      .heard()
      .filter(({ name }) => name === 'ticket.issued')
      .map(({ seq }) => [2, traceTicket(seq)]),
  ])
  expect(await askedQueries(reading, office)({ ...whole, since: morning.world.now() + 6 })).toEqual([])
  expect(await askedQueries(reading, office)({ ...whole, from: 2, until: morning.world.now() })).toEqual([])
})

test('some hundred events are looked up by their numbers, however long the past of an office is', async () => {
  const { reading } = morning.world.house()
  const plans: string[] = []
  const explained = databaseOver(async (statement) => {
    const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement
    const plan = await reading.$client.execute({ sql: `explain query plan ${sql}`, args })
    plans.push(JSON.stringify(plan.rows))
    return reading.$client.execute(statement)
  })
  await askedQueries(explained, office)(whole)
  expect(plans.join()).toContain('given_estimates_by_event (office=? AND seq>? AND seq<?)')
})
