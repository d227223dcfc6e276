import type { Wait } from './shapes.ts'

/** Nothing is estimated yet; what is known is why somebody who joined now would have no estimate at all. */
export function noEstimate(isOpen: boolean, isServed: boolean): Wait {
  const estimateReason = !isOpen ? 'CLOSED' : isServed ? 'NOT_YET' : 'NO_COUNTER'
  return { estimate: null, estimateReason }
}

/** The same for a ticket that has been given out. */
export const notYet: Wait = { estimate: null, estimateReason: 'NOT_YET' }
