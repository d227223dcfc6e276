import { refuse } from '../../platform/refusal.ts'
import type { Policy } from './policy.ts'

/** When the next repeat or the absence is allowed, milliseconds since 1970, after a call at `calledAt`. */
export function pauseEndsAt(calledAt: number, policy: Policy): number {
  return calledAt + (policy.noshow.pauseSeconds ?? 0) * 1000
}

/** Refuses TOO_SOON with `retryAt` on the office's clock before the pause after the last call is over. */
export function mustHavePaused(calledAt: number, now: number, policy: Policy): void {
  const retryAt = pauseEndsAt(calledAt, policy)
  if (now < retryAt) refuse('TOO_SOON', { retryAt, seconds: Math.ceil((retryAt - now) / 1000) })
}

/** Refuses REPEATS_MISSING while a ticket was repeated less often than the policy wants. */
export function mustHaveRepeated(repeats: number, policy: Policy): void {
  const missing = policy.noshow.recalls - repeats
  if (missing > 0) refuse('REPEATS_MISSING', { missing })
}
