import { expect, test } from 'vitest'
import { arrive } from '../support/console.ts'
import { deskJourney, PATIENCE } from '../support/desk-journey.ts'

const journey = deskJourney()

test('somebody is absent, returns, and then gives up', PATIENCE, async () => {
  const { world, desk } = journey()
  const { page, press, shown, settled, heal, findsNothing } = desk
  for (const service of ['KK', 'KTP', 'AKTA-LAHIR', 'KK', 'KTP']) await arrive(world, service)
  await shown('A001 berikutnya')
  await press('Space')
  await shown('Dipanggil, belum datang')
  for (const call of ['sejak panggilan ke-2', 'sejak panggilan ke-3']) {
    await afterThePause()
    await press('r')
    await shown(call)
  }
  await afterThePause()
  await press('h')
  await shown('Tidak hadir (1)')
  await findsNothing()

  // Back behind the third who waits, not by itself and not first.
  await settled()
  await page.getByRole('button', { name: 'Kembali ke antrean' }).click()
  await shown('A001 kembali ke antrean.')
  await findsNothing()
  for (const number of ['A002', 'A003', 'A004', 'A001']) {
    await press('Space')
    await shown(`Mulai layani`)
    await shown(number)
    if (number !== 'A001') {
      await press('Space')
      await shown('Sedang dilayani')
      await press('1')
      await shown('Siap memanggil')
    }
  }

  await press('b')
  await shown('Mengapa A001 dibatalkan?')
  await findsNothing()
  await press('1')
  await shown('A001 dibatalkan.')
  await findsNothing()
  const last = world.heard().at(-1)
  expect(last).toMatchObject({ name: 'ticket.cancelled', facts: { number: 'A001' } })
  const first = world.heard().filter(({ name, facts }) => name === 'ticket.called' && facts.repeat === 0)
  expect(first.map(({ facts }) => facts.number)).toEqual(['A001', 'A002', 'A003', 'A004', 'A001'])

  async function afterThePause() {
    await settled()
    world.pass(20)
    await heal()
    await page.locator('form[action$="/repeat"] button:not([disabled])').waitFor()
  }
})
