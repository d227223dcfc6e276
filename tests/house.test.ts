import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '../src/house.ts'
import { createLog } from '../src/platform/log.ts'
import { issueTicket } from '../src/queue/issue-ticket.ts'
import { ticketsToday } from '../src/queue/tickets-today.ts'
import { demoOffices, plantOffice } from '../src/seed.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'giliran-house-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** The house of the folder, opened at a time of the office, such as `2026-04-06T15:00:00+07:00`. */
function open(time: string): Promise<OpenHouse> {
  const place = { port: 0, host: '127.0.0.1', dataDir: folder, publicUrl: null, isProduction: false }
  const config = { ...place, logLevel: 'silent', clock: Date.parse(time) }
  return openHouse(config, createLog('silent'), async ({ perform }) => {
    const [sukamaju] = await demoOffices()
    if (sukamaju === undefined) throw new Error('no office to plant')
    if (Date.parse(time) === Date.parse(MONDAY))
      await perform('system', (work) => plantOffice(work, sukamaju))
  })
}

const MONDAY = '2026-04-06T15:00:00+07:00'

test('a house that stood still over night opens with the day before closed', async () => {
  const monday = await open(MONDAY)
  const request = { office: 'sukamaju', service: 'KK', channel: 'staff' } as const
  await monday.house.perform('officer:ani', (work) => issueTicket(work, request))
  await monday.close()
  const tuesday = await open('2026-04-07T07:30:00+07:00')
  const tickets = await ticketsToday(tuesday.house.reading, 'sukamaju', Date.parse(MONDAY))
  expect(tickets.map(({ state }) => state)).toEqual(['cancelled'])
  await tuesday.close()
})
