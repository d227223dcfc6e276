import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { refuse } from '../platform/refusal.ts'

/** Counts tries to sign in, per user name and per network address. */
export type Tries = {
  /** Counts one try. Raises TOO_MANY_TRIES, with the `seconds` to wait, when there were too many failures. */
  count: (name: string, address: string) => Promise<void>
  /** The try was right: it and the failures of the name before it count no more. */
  forgive: (name: string, address: string) => Promise<void>
}

const FIFTEEN_MINUTES = 15 * 60
const LONGEST_KEY = 64

export function createTries(): Tries {
  const ofName = new RateLimiterMemory({ points: 5, duration: FIFTEEN_MINUTES })
  // a whole office may share one address
  const ofAddress = new RateLimiterMemory({ points: 100, duration: FIFTEEN_MINUTES })
  return {
    count: async (name, address) => {
      await consume(ofAddress, address)
      await consume(ofName, name.slice(0, LONGEST_KEY))
    },
    forgive: async (name, address) => {
      await ofName.delete(name.slice(0, LONGEST_KEY))
      await ofAddress.reward(address)
    },
  }
}

/** Takes one from what the key may still do. Raises TOO_MANY_TRIES with the `seconds` to wait. */
export async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (limit) {
    if (!(limit instanceof RateLimiterRes)) throw limit
    refuse('TOO_MANY_TRIES', { seconds: Math.ceil(limit.msBeforeNext / 1000) })
  }
}
