import type { Perform } from '../platform/work.ts'
import type { OfficeWaits } from './office-waits.ts'
import { recordEstimates } from './record-estimates.ts'
import type { Waits } from './rules/estimate.ts'

/** Milliseconds between two announcements; the contract says at least every thirty seconds. */
const EVERY = 20_000

/**
 * Announces the waits of an office as soon as they are known while someone waits there, and then time and
 * again: a public event each, so that streams that were cut hear of them too.
 */
export function announceEstimates(
  waits: Pick<OfficeWaits, 'now' | 'changed'>,
  perform: Perform,
  onFault: (error: unknown) => void,
  every = EVERY,
): { stop: () => void } {
  /** Whether somebody waited when an office was last looked at. */
  const offices = new Map<string, boolean>()

  function announce(office: string, those: Waits | null): void {
    const isWaitedFor = those !== null && those.tickets.size > 0
    offices.set(office, isWaitedFor)
    if (isWaitedFor) perform('system', (work) => recordEstimates(work, office, those)).catch(onFault)
  }

  const deaf = waits.changed((office, those) => {
    if (offices.get(office) !== true) announce(office, those)
  })
  const heart = setInterval(() => {
    for (const [office, wasWaitedFor] of offices) if (wasWaitedFor) announce(office, waits.now(office))
  }, every).unref()
  return {
    stop: () => {
      deaf()
      clearInterval(heart)
    },
  }
}
