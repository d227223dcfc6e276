import { type CounterKind, kindOf } from '../../hall/rules/spoken-call.ts'
import type { Hall } from '../../queue/hall.ts'

/** What the counter of a call is in the building. */
export function kindOfCounter(hall: Hall, counter: string): CounterKind {
  const named = hall.counters.find((known) => known.counter === counter)
  return kindOf(named?.name.id ?? '')
}
