import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../src/platform/database.ts'
import type { OfficeEvent } from '../../src/platform/events.ts'
import { createWriter } from '../../src/platform/work.ts'
import { demoOffices, plantOffice } from '../../src/seed.ts'

/** Monday 6 April 2026, 09.00 WIB. */
export const MONDAY_NINE = Date.parse('2026-04-06T09:00:00+07:00')

export type Planted = Awaited<ReturnType<typeof plantDemo>>

/** A data file of its own with both example offices, on Monday 6 April 2026, 09.00 WIB. */
export async function plantDemo() {
  const folder = await mkdtemp(join(tmpdir(), 'giliran-planted-'))
  const file = await openDatabase(folder)
  const faults: unknown[] = []
  const heard: OfficeEvent[] = []
  const { perform, settled } = createWriter({
    connection: file.writing,
    clock: () => MONDAY_NINE,
    witnesses: [],
    announce: (batch) => heard.push(...batch),
    onFault: (error) => faults.push(error),
    giveUp: (error) => faults.push(error),
  })
  for (const office of await demoOffices()) {
    await perform('system', (work) => plantOffice(work, office))
  }
  return {
    reading: file.reading,
    perform,
    faults,
    /** Every event announced so far. */
    heard,
    close: async () => {
      await settled()
      file.close()
      await rm(folder, { recursive: true })
    },
  }
}
