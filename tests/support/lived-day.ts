import { liveThroughBusyDay } from './busy-day.ts'
import type { Screens } from './screens.ts'

const HERE = '/offices/sukamaju'
const SERVICES = ['KK', 'KTP', 'SKCK']

/**
 * A morning in which everything happens that may happen to a number: forty visitors at four counters, and
 * then the seldom things one by one. Some seconds go by at each step, so that there are waits to measure.
 */
export async function liveThroughMorning(hall: Screens): Promise<void> {
  const { world, kiosk, officer, url } = hall
  let seed = 7
  const chance = () => {
    world.pass(5 + (seed % 17))
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const { faults } = await liveThroughBusyDay({
    ...{ url, office: 'sukamaju', kiosk, officer, chance, tickets: 40, kiosks: 2, pace: 1 },
    ...{ counters: ['1', '2', '3', '4'], services: SERVICES },
  })
  if (faults.length > 0) throw new Error(faults.join('\n'))
  await hall.open('1', SERVICES)
  await hall.open('2', SERVICES)
  await misses(hall)
  await goesOn(hall)
  await isMistaken(hall)
  await cameWithPaper(hall)
  await hall.take('KTP')
  await hall.take('PASPOR')
}

/** Called, not there, back, and served; and one who never comes back. */
async function misses({ world, take, call, act, serve }: Screens): Promise<void> {
  for (const isBack of [true, false]) {
    const { id } = await take('KK')
    await call()
    for (const verb of ['repeats', 'repeats', 'absence']) {
      world.pass(40)
      await act(id, verb)
    }
    if (!isBack) continue
    await act(id, 'return')
    world.pass(300)
    await call()
    await serve(id)
  }
}

/** A visit of two services, the second handed over to another counter. */
async function goesOn({ world, api, officer, call, act }: Screens): Promise<void> {
  const visit = { service: 'KK', channel: 'staff', ...Object.fromEntries([['then', ['KTP']]]) }
  await api.post(`${HERE}/tickets`, visit, { token: officer })
  for (const outcome of ['incomplete', 'handed']) {
    const { ticket } = await call()
    await act(ticket.id, 'serving')
    world.pass(123)
    if (outcome === 'handed') {
      await act(ticket.id, 'transfer', { service: 'SKCK', reason: 'WRONG_SERVICE', counter: '2' })
    } else {
      await act(ticket.id, 'completion', { outcome })
    }
  }
  const { ticket } = await call('2')
  await act(ticket.id, 'serving')
  world.pass(61)
  await act(ticket.id, 'completion', { outcome: 'referred' })
}

/** What an officer takes back within ten seconds did not happen. */
async function isMistaken({ world, take, call, act, serve }: Screens): Promise<void> {
  const { id } = await take('SKCK')
  await call()
  await act(id, 'undo')
  world.pass(90)
  await call()
  await serve(id)
  world.pass(5)
  await act(id, 'undo')
  world.pass(200)
  await act(id, 'completion', { outcome: 'nothing' })
}

async function cameWithPaper({ world, api, officer, call, serve }: Screens): Promise<void> {
  const paper = { service: 'SKCK', channel: 'offline', number: 'Z001' }
  await api.post(`${HERE}/tickets`, paper, { token: officer })
  world.pass(3)
  await serve((await call()).ticket.id)
}
