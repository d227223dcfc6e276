import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { refuse } from './refusal.ts'

export type RateLimit = {
  /** Takes one from what a key may still do. Raises TOO_MANY_TRIES with the `seconds` to wait. */
  count: (key: string) => Promise<void>
  /** The key begins anew. */
  forgive: (key: string) => Promise<void>
}

/** So many times within so many seconds for each key; a restart forgets it. */
export function createRateLimit(limit: { points: number; duration: number }): RateLimit {
  const limiter = new RateLimiterMemory(limit)
  return {
    count: async (key) => {
      try {
        await limiter.consume(key)
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused
        refuse('TOO_MANY_TRIES', { seconds: Math.ceil(refused.msBeforeNext / 1000) })
      }
    },
    forgive: async (key) => {
      await limiter.delete(key)
    },
  }
}
