import { expect, test } from 'vitest'
import { arrive } from '../support/console.ts'
import { deskJourney, PATIENCE } from '../support/desk-journey.ts'

const journey = deskJourney()

test('a call out of turn is refused, and then allowed with a reason', PATIENCE, async () => {
  const { world, desk } = journey()
  const { page, press, shown, settled, findsNothing } = desk
  for (const service of ['KK', 'KTP', 'AKTA-LAHIR']) await arrive(world, service)
  await shown('A001 berikutnya')
  await press('l')
  await shown('alasannya tercatat dan diumumkan kepada semua orang')
  await findsNothing()

  await page.getByLabel('Nomor yang menunggu').filter({ visible: true }).fill('a003')
  await page.getByRole('button', { name: 'Panggil di luar urutan' }).click()
  await shown('Pilih satu alasan dari daftar kantor')
  await findsNothing()
  expect(called()).toEqual([])

  // The line changes meanwhile, and the choice stays with the number.
  await arrive(world, 'KK', 'P')
  await shown('A004 berikutnya')
  await press('l')
  await page.getByLabel('Keadaan darurat').check()
  await settled()
  await page.getByRole('button', { name: 'Panggil di luar urutan' }).click()
  await shown('Dipanggil, belum datang')
  await shown('A003 dipanggil.')
  await findsNothing()
  expect(called()).toEqual(['A003'])
})

function called(): string[] {
  return journey()
    .world.heard()
    .filter(({ name }) => name === 'ticket.called')
    .map(({ facts }) => String(facts.number))
}
