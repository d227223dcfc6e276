import type { ConfigEvent } from './trace.ts'

/** A newer configuration, with the services and counters of an older one that it no longer has. */
export function withAll(older: ConfigEvent, newer: ConfigEvent): ConfigEvent {
  const services = new Map([...older.services, ...newer.services].map((each) => [each.id, each]))
  const counters = new Map(older.counters.map((each) => [each.id, each]))
  for (const counter of newer.counters) {
    const before = counters.get(counter.id)?.services ?? []
    counters.set(counter.id, { ...counter, services: [...new Set([...before, ...counter.services])] })
  }
  return { ...newer, services: [...services.values()], counters: [...counters.values()] }
}
