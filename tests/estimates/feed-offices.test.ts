import { afterEach, expect, test } from 'vitest'
import { type Feed, feedOffices, type UpTo } from '../../src/estimates/feed-offices.ts'
import { lastSeq } from '../../src/platform/events.ts'
import { demoOffices, plantOffice } from '../../src/seed.ts'
import { openWorld, type World } from '../support/world.ts'

let world: World
let feed: Feed
/** The offices of which a day began, in this order. */
let begun: string[]
let listeners: ((office: string, upTo: UpTo) => void)[]

afterEach(async () => {
  feed.stop()
  expect(world.faults()).toEqual([])
  await world.close()
})

function follow(): void {
  const { reading, announcer, clock } = world.house()
  begun = []
  listeners = []
  feed = feedOffices({
    ...{ reading, announcer, clock },
    onFault: (error) => {
      throw error
    },
    begin: (office) => begun.push(office),
    give: () => undefined,
    isUpTo: (office, upTo) => {
      for (const listener of listeners) listener(office, upTo)
    },
  })
}

/** The next time that all of an office has been given. */
function upTo(slug: string): Promise<UpTo> {
  return new Promise((resolve) => {
    listeners.push((office, told) => office === slug && resolve(told))
  })
}

test('the day of each office begins at its own midnight, and no earlier', async () => {
  world = await openWorld()
  // An hour later on the clocks of Waringin.
  world.setClock('2026-04-06T22:59:00+07:00')
  follow()
  await Promise.all(['sukamaju', 'waringin'].map(upTo))
  const beginsAt = async (time: string) => {
    begun = []
    world.setClock(time)
    const both = ['sukamaju', 'waringin'].map(upTo)
    for (const office of ['sukamaju', 'waringin']) feed.look(office)
    const ends = (await Promise.all(both)).map(({ until }) => new Date(until).toISOString())
    return { begun, ends }
  }
  expect(await beginsAt('2026-04-06T23:01:00+07:00')).toEqual({
    begun: ['waringin'],
    ends: ['2026-04-06T17:00:00.000Z', '2026-04-07T16:00:00.000Z'],
  })
  expect((await beginsAt('2026-04-07T00:01:00+07:00')).begun).toEqual(['sukamaju'])
  expect((await beginsAt('2026-04-07T09:00:00+07:00')).begun).toEqual([])
})

test('an office that is founded meanwhile is followed from its first event', async () => {
  world = await openWorld({ isEmpty: true })
  follow()
  const [sukamaju] = await demoOffices()
  if (sukamaju === undefined) throw new Error('there is no office to found')
  const { perform, reading } = world.house()
  const known = upTo('sukamaju')
  await perform('system', (work) => plantOffice(work, sukamaju))
  expect(await known).toMatchObject({ seq: await lastSeq(reading, 'sukamaju'), hasNews: false })
  expect(begun).toEqual(['sukamaju'])
})
