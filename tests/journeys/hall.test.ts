import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Work } from '../../src/platform/work.ts'
import { callNext } from '../../src/queue/call-next.ts'
import { handOver } from '../../src/queue/hand-over.ts'
import { openCounter } from '../../src/queue/open-counter.ts'
import { parkTicket } from '../../src/queue/park-ticket.ts'
import { barriersOf, openBrowser } from '../support/browser.ts'
import { arrive, serveConsole } from '../support/console.ts'
import { PATIENCE } from '../support/desk-journey.ts'
import { openWorld, type World } from '../support/world.ts'

const office = 'sukamaju'
const services = ['KK', 'KTP']

let browser: Browser
let world: World
let server: Awaited<ReturnType<typeof serveConsole>>

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Loket 1 has A002 and somebody parked, and A003 was handed over to Loket 2. */
beforeEach(async () => {
  world = await openWorld()
  server = await serveConsole(world)
  for (const counter of ['1', '2'])
    await perform((work) => openCounter(work, { office, counter, services, isPerson: false }))
  for (const _ of [1, 2, 3]) await arrive(world)
  const call = (counter: string) => perform((work) => callNext(work, { office, counter }))
  const parked = (await call('1'))?.ticket.id ?? ''
  await perform((work) => parkTicket(work, { office, ticket: parked, reason: 'PAYMENT' }))
  await call('1')
  const ticket = (await call('2'))?.ticket.id ?? ''
  const wish = { office, ticket, service: 'KK', reason: 'EQUIPMENT', counter: '2' }
  await perform((work) => handOver(work, wish))
})
afterEach(async () => {
  await server.close()
  await world.close()
})

function perform<T>(job: (work: Work) => Promise<T>): Promise<T> {
  return world.house().perform('token:1', job)
}

async function signedIn(javaScriptEnabled: boolean): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    javaScriptEnabled,
  })
  const cookie = await world.signedIn('sari', 'supervisor')
  const pairs = cookie.split('; ').map((pair) => /^([^=]+)=(.*)$/.exec(pair))
  await context.addCookies(
    pairs.map((pair) => ({ name: pair?.[1] ?? '', value: pair?.[2] ?? '', url: server.url })),
  )
  return context
}

test.each([
  ['', true],
  [' without scripts', false],
])('a supervisor ends a visit, puts one back and closes the counters%s', PATIENCE, async (_, scripts) => {
  const context = await signedIn(scripts)
  const page = await context.newPage()
  /** The desk takes no action within 0.4 seconds of the last: a double press is one press. */
  const press = async (name: string, within = 'body') => {
    await page.locator('body:not([data-desk])').waitFor()
    await page.locator(within).getByRole('button', { name }).first().click()
  }
  const answer = (name: string) => press(name, '[popover]:popover-open')
  const findsNothing = async () => {
    if (scripts) expect(await barriersOf(page)).toEqual([])
  }
  await page.goto(`${server.url}/sukamaju/console/hall`)
  await page.getByText('A001 ditangguhkan').waitFor()
  await findsNothing()

  await press('Akhiri A002')
  await page.getByText('Tercatat atas nama Anda').filter({ visible: true }).waitFor()
  await findsNothing()
  await answer('Kembalikan ke antrean')
  await page.locator('#counter-1').getByText('Siap memanggil').waitFor()

  await press('Kembalikan A003 ke antrean')
  await findsNothing()
  await answer('Kembalikan ke antrean')
  await page.getByText('A003 diserahkan').waitFor({ state: 'detached' })

  await press('Tutup loket', '#counter-2')
  await findsNothing()
  await answer('Tutup loket')
  await page.locator('#counter-2[data-state=closed]').waitFor()
  await page.getByText('1 loket buka, 2 menunggu').waitFor()
  expect(world.heard().slice(-3)).toMatchObject([
    { name: 'ticket.transferred', facts: { number: 'A002', reason: 'COUNTER_CLOSED' } },
    { name: 'ticket.transferred', facts: { number: 'A003' } },
    { name: 'counter.closed', facts: { counter: '2' } },
  ])
  await context.close()
})
