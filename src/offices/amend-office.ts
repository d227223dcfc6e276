import { eq } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { type OfficeFacts, officeFactsShape } from './rules/office-facts.ts'
import { offices } from './schema.ts'

/**
 * Changes what an office is called, where it is and what it declares. Its short name in addresses and its
 * zone stay: links and the past depend on them. What is not in order is never kept: it throws.
 */
export async function amendOffice(work: Work, slug: string, facts: OfficeFacts): Promise<void> {
  await work.db.update(offices).set(officeFactsShape.parse(facts)).where(eq(offices.slug, slug))
  await work.record(slug, 'service.changed', { changed: 'office' })
}
