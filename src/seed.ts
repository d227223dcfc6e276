import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addGroup } from './catalogue/add-group.ts'
import { addService } from './catalogue/add-service.ts'
import { publishStandard } from './catalogue/publish-standard.ts'
import { type OfficeFile, parseOfficeFile, type ServiceEntry } from './catalogue/rules/office-file.ts'
import { setLifeEvents } from './catalogue/set-life-events.ts'
import { setRegulations } from './catalogue/set-regulations.ts'
import { setServiceTimes } from './catalogue/set-service-times.ts'
import { foundOffice } from './offices/found-office.ts'
import { PROGRAM_FOLDER } from './platform/program-folder.ts'
import type { Work } from './platform/work.ts'
import { defaultPolicy } from './queue/rules/policy.ts'
import { setPolicy } from './queue/set-policy.ts'

const SEEDS = ['seeds/sukamaju.yaml', 'seeds/waringin.yaml'] as const

/** The two example offices: Mal Pelayanan Publik Sukamaju, then Kantor Kecamatan Waringin. */
export function demoOffices(): Promise<OfficeFile[]> {
  return Promise.all(SEEDS.map(readOfficeFile))
}

/** Plants an office as its file says, with version 1 of every standard and the policy of an ordinary office. */
export async function plantOffice(work: Work, file: OfficeFile): Promise<void> {
  const { office, agencies, counters, periods, holidays } = file
  await foundOffice(work, { pledge: null, ...office, agencies, counters, periods, holidays })
  if (file.regulations.length > 0) await setRegulations(work, office.slug, file.regulations)
  if (file.lifeEvents.length > 0) await setLifeEvents(work, office.slug, file.lifeEvents)
  for (const [position, group] of file.groups.entries()) {
    await addGroup(work, office.slug, { ...group, position })
  }
  for (const [position, entry] of file.services.entries()) {
    await plantService(work, office.slug, entry, position)
  }
  await setPolicy(work, office.slug, defaultPolicy(file.services))
}

async function plantService(
  work: Work,
  office: string,
  entry: ServiceEntry,
  position: number,
): Promise<void> {
  const { code, letter, owner, validFrom, sheet, times } = entry
  await addService(work, office, { code, letter, owner, position })
  await publishStandard(work, office, { code, validFrom, sheet })
  if (times !== null) await setServiceTimes(work, office, code, times)
}

async function readOfficeFile(name: string): Promise<OfficeFile> {
  return parseOfficeFile(name, await readFile(join(PROGRAM_FOLDER, name), 'utf8'))
}
