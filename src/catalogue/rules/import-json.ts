import { z } from 'zod'
import {
  type CatalogueAround,
  type ImportEntry,
  type ImportRead,
  servicesOfEntries,
} from './import-entries.ts'

/** The members that the API adds to a sheet and works out itself: whatever they say is passed over. */
const computed = [
  ...['group', 'version', 'validFrom', 'validTo', 'publishedAt', 'hours', 'closures', 'today'],
  ...['regulations', 'stock', 'quota', 'suspension'],
]

const members = z.record(z.string(), z.unknown())
const services = z.object({ services: z.array(members) })
const placed = z.object({
  code: z.string().catch(''),
  letter: z.string().catch(''),
  owner: z.union([z.string(), z.object({ code: z.string() }).transform(({ code }) => code)]).catch(''),
  fees: z.unknown(),
})

/**
 * The services in a text of JSON of the shape that `/api/v1/offices/OFFICE/services` gives, or every fault in
 * it, each with the service counted from 1; null when it is no such text.
 */
export function servicesOfJson(text: string, around: CatalogueAround): ImportRead | null {
  const content = services.safeParse(parsed(text))
  return content.success ? servicesOfEntries(content.data.services.map(entryOf), around) : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return null
  }
}

function entryOf(service: Readonly<Record<string, unknown>>, index: number): ImportEntry {
  const { code, letter, owner, fees } = placed.parse({ fees: undefined, ...service })
  const around = [...computed, 'code', 'letter', 'owner']
  const sheet = Object.entries(service).filter(([name]) => !around.includes(name))
  const list = Array.isArray(fees) ? fees.map(withoutCharge) : fees
  return {
    ...{ code, letter, owner },
    sheet: { ...Object.fromEntries(sheet), ...(fees !== undefined && { fees: list }) },
    at: (path) => ({
      row: index + 1,
      column: path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join('.'),
      found: shown(at(service, path)),
    }),
  }
}

function withoutCharge(fee: unknown): unknown {
  const read = members.safeParse(fee)
  if (!read.success) return fee
  const { isCharged: _, ...rest } = read.data
  return rest
}

function at(service: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => {
    if (Array.isArray(value)) return typeof part === 'number' ? value[part] : undefined
    const read = members.safeParse(value)
    return read.success ? read.data[String(part)] : undefined
  }, service)
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
