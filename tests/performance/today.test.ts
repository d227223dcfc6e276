import { afterEach, beforeEach, expect, test } from 'vitest'
import { servingSince } from '../../src/performance/serving-since.ts'
import { timesOfShift } from '../../src/performance/shift-times.ts'
import { waitsNow } from '../../src/performance/waits-now.ts'
import { beginServing } from '../../src/queue/begin-serving.ts'
import { callNext } from '../../src/queue/call-next.ts'
import { finishServing } from '../../src/queue/finish-serving.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { openCounter } from '../../src/queue/open-counter.ts'
import { parkTicket } from '../../src/queue/park-ticket.ts'
import { resumeTicket } from '../../src/queue/resume-ticket.ts'
import { undoLast } from '../../src/queue/undo-last.ts'
import { openWorld, type World } from '../support/world.ts'

const office = 'sukamaju'

let world: World
let shift: string
let ticket: string

beforeEach(async () => {
  world = await openWorld()
  const { perform } = world.house()
  const opening = { office, counter: '1', services: ['KK', 'SKCK'], isPerson: true }
  shift = (await perform('officer:ani', (work) => openCounter(work, opening))).id
  const visit = { office, service: 'SKCK', channel: 'staff', further: ['KK'] } as const
  ticket = (await perform('officer:ani', (work) => issueTicket(work, visit))).ticket.id
})

afterEach(() => world.close())

test('a serving counts for the service it was for, and no longer when it was undone', async () => {
  const { perform, reading } = world.house()
  await serve(12)
  expect(await timesOfShift(reading, shift)).toEqual([{ service: 'SKCK', seconds: 720 }])
  await perform('officer:ani', (work) => undoLast(work, { office, ticket }))
  expect(await timesOfShift(reading, shift)).toEqual([])
  expect(await servingSince(reading, ticket)).toBe(world.now() - 720_000)
})

test('what came before setting a visit aside is serving too, and the time aside is not', async () => {
  const { perform, reading } = world.house()
  const request = { office, ticket }
  await perform('officer:ani', (work) => callNext(work, { office, counter: '1' }))
  await perform('officer:ani', (work) => beginServing(work, request))
  world.pass(300)
  await perform('officer:ani', (work) => parkTicket(work, { ...request, reason: 'PAYMENT' }))
  world.pass(900)
  await perform('officer:ani', (work) => resumeTicket(work, request))
  await perform('officer:ani', (work) => beginServing(work, request))
  world.pass(120)
  await perform('officer:ani', (work) => finishServing(work, { ...request, outcome: 'done' }))
  expect(await timesOfShift(reading, shift)).toEqual([{ service: 'SKCK', seconds: 420 }])
  await serve(5)
  expect(await timesOfShift(reading, shift)).toEqual([
    { service: 'SKCK', seconds: 420 },
    { service: 'KK', seconds: 300 },
  ])
})

test('each further service of a visit counts by itself', async () => {
  await serve(12)
  await serve(5)
  expect(await timesOfShift(world.house().reading, shift)).toEqual([
    { service: 'SKCK', seconds: 720 },
    { service: 'KK', seconds: 300 },
  ])
  expect(await servingSince(world.house().reading, ticket)).toBeNull()
})

test('of each line the one who has waited longest is known, and how many wait', async () => {
  const { perform, reading } = world.house()
  const since = world.now()
  world.pass(60)
  const later = { office, service: 'SKCK', channel: 'kiosk' } as const
  await perform('visitor', (work) => issueTicket(work, later))
  expect(await waitsNow(reading, office, '2026-04-06')).toEqual([
    { line: 'B', waiting: 2, number: 'B001', issuedAt: since },
  ])
  expect(await waitsNow(reading, office, '2026-04-07')).toEqual([])
})

async function serve(minutes: number): Promise<void> {
  const { perform } = world.house()
  await perform('officer:ani', (work) => callNext(work, { office, counter: '1' }))
  await perform('officer:ani', (work) => beginServing(work, { office, ticket }))
  world.pass(minutes * 60)
  await perform('officer:ani', (work) => finishServing(work, { office, ticket, outcome: 'done' }))
}
