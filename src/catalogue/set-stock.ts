import { and, eq, max } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { type Stock, stockShape } from './rules/stock.ts'
import { serviceStocks } from './schema.ts'
import { findService } from './services.ts'

/**
 * Says what is left of what a service uses up, or nothing any more (null). It says so to everybody; whether
 * numbers are still given is another matter: see `suspendService`. Refuses SERVICE_UNKNOWN.
 */
export async function setStock(work: Work, office: string, code: string, plan: Stock | null): Promise<void> {
  await findService(work.db, office, code)
  const stock = plan === null ? null : stockShape.parse(plan)
  const [newest] = await work.db
    .select({ version: max(serviceStocks.version) })
    .from(serviceStocks)
    .where(and(eq(serviceStocks.office, office), eq(serviceStocks.code, code)))
  const version = (newest?.version ?? 0) + 1
  await work.db.insert(serviceStocks).values({ office, code, version, setAt: work.at, setBy: work.by, stock })
  await work.record(office, 'service.changed', { service: code, changed: 'stock' })
}
