import type { Work } from '../platform/work.ts'
import { serviceGroups } from './schema.ts'
import type { Group } from './services.ts'

/** Adds a group of services to an office, or changes the one with its letter. */
export async function addGroup(work: Work, office: string, group: Group): Promise<void> {
  await work.db
    .insert(serviceGroups)
    .values({ office, ...group })
    .onConflictDoUpdate({ target: [serviceGroups.office, serviceGroups.letter], set: group })
}
