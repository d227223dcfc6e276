import { keyedDigestOf, newKey } from '../platform/chance.ts'
import type { Clock } from '../platform/clock.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { countTry } from './count-try.ts'
import { forgiveTries } from './forgive-tries.ts'
import type { Limit } from './rules/tries.ts'

/** Counts tries to come in, and codes that were right once. They are kept, and outlive a restart. */
export type Tries = {
  /**
   * Counts one try of each of these. Raises TOO_MANY_TRIES, with the `seconds` to wait, when one of them
   * was tried too often, and STORAGE_UNAVAILABLE: what cannot be counted is not tried.
   */
  count: (...those: Tried[]) => Promise<void>
  /** The try was right: it and the failures before it count no more, but for those of others at one address. */
  forgive: (...those: Tried[]) => Promise<void>
}

/**
 * What is tried: the password of a user or of a name that nobody has, from an address; the PIN of an officer
 * at a device; the code of a user; and a code that was right.
 */
export type Tried = { kind: keyof typeof limits; key: string }

export type TriesParts = {
  /** Each a unit of its own, so that a failure stays counted when the sign-in is refused. */
  write: <T>(job: (work: Work) => Promise<T>) => Promise<T>
  /** From `keepSignInSecret`. */
  secret: string
  machine: Clock
}

const FIFTEEN_MINUTES = 15 * 60

const limits = {
  user: { tries: 5, seconds: FIFTEEN_MINUTES },
  stranger: { tries: 5, seconds: FIFTEEN_MINUTES },
  /** A whole office may share one. */
  address: { tries: 100, seconds: FIFTEEN_MINUTES },
  pin: { tries: 5, seconds: FIFTEEN_MINUTES },
  code: { tries: 5, seconds: FIFTEEN_MINUTES },
  /** RFC 6238, §5.2: once. It is right for its own half minute, the one before and the one after. */
  spent: { tries: 1, seconds: 90 },
} as const satisfies Record<string, Limit>

export function createTries({ write, secret, machine }: TriesParts): Tries {
  /** A name that nobody has may be a password in the wrong field: no key to its digest is ever on disk. */
  const passing = newKey()
  const digest = ({ kind, key }: Tried) =>
    keyedDigestOf(kind === 'stranger' ? passing : secret, `try ${kind} ${key}`)
  return {
    count: async (...those) => {
      const counting = those.map((each) => ({ digest: digest(each), limit: limits[each.kind] }))
      const seconds = await write((work) => countTry(work, counting, machine()))
      if (seconds > 0) refuse('TOO_MANY_TRIES', { seconds })
    },
    forgive: async (...those) => {
      const right = those.map((each) => ({ digest: digest(each), isShared: each.kind === 'address' }))
      await write((work) => forgiveTries(work, right))
    },
  }
}
