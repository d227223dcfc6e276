import { lifeEventsOf } from '../../src/catalogue/life-events.ts'
import { publishStandard } from '../../src/catalogue/publish-standard.ts'
import { sheetShape } from '../../src/catalogue/rules/standard.ts'
import { findService } from '../../src/catalogue/services.ts'
import { setLifeEvents } from '../../src/catalogue/set-life-events.ts'
import type { Published } from '../../src/opendata/published.ts'
import type { World } from './world.ts'

const lost = { id: 'Hilang', en: 'Lost' }

/** What a sheet may have besides, in the place of what that of the example office has. */
const more = {
  slogan: { id: 'Sekali datang', en: 'One visit' },
  decree: 'SK Kepala Dinas 1/2026',
  lifeEvents: ['MENIKAH'],
  cases: [{ code: 'HILANG', name: lost }],
  guide: [
    { id: 'Bawa surat nikah.', en: 'Bring the marriage book.' },
    { id: 'Ambil nomor.', en: 'Take a number.' },
  ],
}

const form = { file: 'ab'.repeat(32), name: 'F-1.02.pdf' }

/** What Sukamaju publishes once its family card has everything that a sheet may have. */
export async function withFullSheet(world: World): Promise<Published> {
  const house = world.house()
  await house.perform('system', async (work) => {
    const { lifeEvents } = await lifeEventsOf(work.db, 'sukamaju')
    await setLifeEvents(work, 'sukamaju', [
      ...lifeEvents.filter(({ code }) => code !== 'MENIKAH'),
      {
        code: 'MENIKAH',
        name: { id: 'Menikah', en: 'Getting married' },
        summary: { id: 'Mengurus surat sesudah menikah.', en: 'Papers after a wedding.' },
      },
    ])
    const { sheet } = await findService(work.db, 'sukamaju', 'KK')
    const requirements = [
      ...sheet.requirements.map(({ cases: _, ...always }) => always),
      { code: 'LAPOR', text: { id: 'Surat lapor', en: 'Report' }, cases: ['HILANG'], form },
    ]
    const fees = [
      ...sheet.fees.map(({ cases: _, ...always }) => always),
      {
        what: { id: 'Denda', en: 'Fine' },
        formula: {
          words: { id: 'hari × Rp1.000', en: 'days × Rp1,000' },
          expression: 'hari * 1000',
          inputs: [{ name: 'hari', label: { id: 'Hari', en: 'Days' }, unit: 'hari', example: 3 }],
        },
        setByOffice: true,
        cases: ['HILANG'],
        validFrom: '2026-01-01',
        validTo: '2026-12-31',
      },
    ]
    const full = sheetShape.parse({ ...sheet, ...more, requirements, fees })
    await publishStandard(work, 'sukamaju', { code: 'KK', validFrom: '2026-04-06', sheet: full })
  })
  return house.published('sukamaju')
}
