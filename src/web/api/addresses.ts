import type { Address } from './address.ts'
import { counters } from './counters.ts'
import { documents } from './documents.ts'
import { events } from './events.ts'
import { holders } from './holder.ts'
import { line } from './line.ts'
import { moves } from './moves.ts'
import { offices } from './offices.ts'
import { tickets } from './tickets.ts'

/** Every address of the door with its methods, and what each asks of whoever comes. */
export const addresses: readonly Address[] = [
  ...documents,
  ...offices,
  ...counters,
  ...line,
  ...events,
  ...tickets,
  ...moves,
  ...holders,
]
