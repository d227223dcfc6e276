import { createHash } from 'node:crypto'
import { shownWait } from '../../estimates/rules/shown-wait.ts'
import { type HallNow, newcomersWait } from './waits.ts'

/**
 * What a hall says of waits and of services that give numbers, in short: another text when a public page reads
 * otherwise although nothing has happened. Worked out once for each hall.
 */
export function shownIn(hall: HallNow): string {
  const known = shown.get(hall)
  if (known !== undefined) return known
  const ofServices = hall.services.map(({ service, acceptance }) => [
    acceptance,
    shownWait(newcomersWait(hall, service)),
  ])
  const ofCounters = hall.counters.map(({ counter }) => {
    const wait = hall.waits?.counters.get(counter)
    return wait === undefined ? null : shownWait(wait)
  })
  const text = createHash('sha256')
    .update(JSON.stringify([ofServices, ofCounters]))
    .digest('hex')
  const short = text.slice(0, LENGTH)
  shown.set(hall, short)
  return short
}

const LENGTH = 12
const shown = new WeakMap<HallNow, string>()
