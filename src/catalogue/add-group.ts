import { and, eq } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { serviceGroups } from './schema.ts'
import type { Group } from './services.ts'

/** Adds a group of services to an office, or changes the one with its letter, which everybody is told. */
export async function addGroup(work: Work, office: string, group: Group): Promise<void> {
  const { letter } = group
  const [known] = await work.db
    .select()
    .from(serviceGroups)
    .where(and(eq(serviceGroups.office, office), eq(serviceGroups.letter, letter)))
  await work.db
    .insert(serviceGroups)
    .values({ office, ...group })
    .onConflictDoUpdate({ target: [serviceGroups.office, serviceGroups.letter], set: group })
  if (known === undefined) await work.note(office, 'group.added', { letter })
  else await work.record(office, 'service.changed', { changed: 'groups', letter })
}
