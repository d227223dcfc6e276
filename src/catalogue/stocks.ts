import { and, eq, max } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { Stock } from './rules/stock.ts'
import { serviceStocks } from './schema.ts'

/** What is left of what a service uses up, and since when that is known, in milliseconds. */
export type StockNow = Stock & Readonly<{ since: number }>

/** The stocks that an office has said something about, by the code of the service. */
export async function stocksNow(db: Database, office: string): Promise<ReadonlyMap<string, StockNow>> {
  const newest = db
    .select({ code: serviceStocks.code, version: max(serviceStocks.version).as('newest') })
    .from(serviceStocks)
    .where(eq(serviceStocks.office, office))
    .groupBy(serviceStocks.code)
    .as('newest_stocks')
  const rows = await db
    .select({ code: serviceStocks.code, stock: serviceStocks.stock, since: serviceStocks.setAt })
    .from(newest)
    .innerJoin(
      serviceStocks,
      and(
        eq(serviceStocks.office, office),
        eq(serviceStocks.code, newest.code),
        eq(serviceStocks.version, newest.version),
      ),
    )
  return new Map(
    rows.flatMap(({ code, stock, since }) => (stock === null ? [] : [[code, { ...stock, since }] as const])),
  )
}
