import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refusal } from '../../src/platform/refusal.ts'
import { policyOf } from '../../src/queue/policy.ts'
import { setPolicy } from '../../src/queue/set-policy.ts'
import { openWorld, type World } from '../support/world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(() => world.close())

async function recalls(): Promise<number> {
  return (await policyOf(world.house().reading, 'sukamaju')).noshow.recalls
}

async function changeRecalls(to: number, thenFail = false): Promise<void> {
  await world.house().perform('system', async (work) => {
    const policy = await policyOf(work.db, 'sukamaju')
    await setPolicy(work, 'sukamaju', { ...policy, noshow: { ...policy.noshow, recalls: to } })
    expect((await policyOf(work.db, 'sukamaju')).noshow.recalls).toBe(to)
    if (thenFail) throw new Refusal('NOT_ALLOWED')
  })
}

test('a setting holds for everybody as soon as it is written', async () => {
  expect(await recalls()).toBe(2)
  await changeRecalls(4)
  expect(await recalls()).toBe(4)
})

test('a setting that was undone was never there', async () => {
  await expect(changeRecalls(9, true)).rejects.toBeInstanceOf(Refusal)
  const inWork = await world.house().perform('system', (work) => policyOf(work.db, 'sukamaju'))
  expect(inWork.noshow.recalls).toBe(4)
  expect(await recalls()).toBe(4)
})

test('what is remembered is not read again', async () => {
  const first = await policyOf(world.house().reading, 'sukamaju')
  expect(await policyOf(world.house().reading, 'sukamaju')).toBe(first)
})
