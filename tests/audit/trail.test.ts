import { afterEach, beforeEach, expect, it } from 'vitest'
import { readTrail, type TrailSearch, wholeTrail } from '../../src/audit/trail.ts'
import { createOfficer } from '../../src/people/create-officer.ts'
import { refuse } from '../../src/platform/refusal.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { MONDAY_NINE, openWorld, type World } from '../support/world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})

afterEach(() => world.close())

const trail = (search: TrailSearch = {}, office = 'sukamaju', limit = 100) =>
  readTrail(world.house().reading, office, search, limit)

/** What was noted since the office was planted. */
const since = async () => (await trail({ from: MONDAY_NINE + 1 })).map(({ name }) => name)

function issue(by: string) {
  const request = { office: 'sukamaju', service: 'KK', class: 'N', channel: 'kiosk' } as const
  return world.house().perform(by, (work) => issueTicket(work, request))
}

const note = (by: string, name: string, facts = {}) =>
  world.house().perform(by, (work) => work.note('sukamaju', name, facts))

it('says who caused a public event, and what it tells', async () => {
  await issue('device:pintu')
  const [line] = await trail()
  expect(line).toMatchObject({ by: 'device:pintu', name: 'ticket.issued', at: MONDAY_NINE })
  expect(line?.facts).toMatchObject({ number: 'A001', service: 'KK' })
})

it('keeps a private fact in the transaction of what it tells, or neither', async () => {
  world.pass(1)
  await note('officer:1', 'pin.reset', { officer: '2' })
  const failing = world.house().perform('officer:1', async (work) => {
    await work.note('sukamaju', 'pin.reset', { officer: '3' })
    refuse('NOT_ALLOWED')
  })
  await expect(failing).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await since()).toEqual(['pin.reset'])
  expect((await trail())[0]?.facts).toEqual({ officer: '2' })
})

it('is searched by time, by who and by what, newest first', async () => {
  world.pass(60)
  await note('officer:1', 'session.begun')
  world.pass(60)
  await issue('officer:1')
  await note('visitor', 'sign-in.failed')
  expect(await since()).toEqual(['sign-in.failed', 'ticket.issued', 'session.begun'])
  const names = async (search: TrailSearch) => (await trail(search)).map(({ name }) => name)
  expect(await names({ by: 'officer:1' })).toEqual(['ticket.issued', 'session.begun'])
  expect(await names({ by: 'officer' })).toEqual([])
  expect(await names({ name: 'session.' })).toEqual(['session.begun'])
  expect(await names({ name: 'ticket.', by: 'officer:1' })).toEqual(['ticket.issued'])
  expect(await names({ from: MONDAY_NINE + 60_000, until: MONDAY_NINE + 120_000 })).toEqual(['session.begun'])
})

it('shows nothing of another office', async () => {
  await note('officer:1', 'session.begun')
  expect(await trail({ name: 'session.' }, 'waringin')).toEqual([])
})

it('is read piece by piece, none lost and none twice', async () => {
  world.pass(1)
  await world.house().perform('system', async (work) => {
    for (let line = 0; line < 2100; line++) await work.note('sukamaju', 'test.line', { line })
  })
  const lines: unknown[] = []
  for await (const piece of wholeTrail(world.house().reading, 'sukamaju', { name: 'test.' })) {
    expect(piece.length).toBeLessThanOrEqual(1000)
    lines.push(...piece.map(({ facts }) => facts.line))
  }
  expect(lines).toEqual(Array.from({ length: 2100 }, (_, place) => 2099 - place))
  const [newest, next] = await trail({ name: 'test.' }, 'sukamaju', 2)
  expect((await trail({ name: 'test.', before: newest?.id }, 'sukamaju', 1))[0]).toEqual(next)
})

it('never holds a secret', async () => {
  const { perform, signIn } = world.house()
  const passwordDigest = await signIn.digestPassword('gembok-loket-satu')
  const { token } = await world.newToken('kiosk')
  await perform('system', (work) =>
    createOfficer(work, {
      office: 'sukamaju',
      username: 'ani',
      passwordDigest,
      name: 'Bu Ani',
      role: 'officer',
    }),
  )
  const { ticket } = await issue('visitor')
  const all = JSON.stringify(await trail({}, 'sukamaju', 1000))
  expect(all).toContain('officer.hired')
  for (const secret of [passwordDigest, token, ticket.secret, ticket.id]) expect(all).not.toContain(secret)
})
