import { hash, verify } from '@node-rs/argon2'

/** What a digest costs: kibibytes of memory, and passes over them. */
export type PasswordCost = { memoryCost: number; timeCost: number }

export type Passwords = {
  /** The argon2id digest of a password, with its own salt and cost inside. */
  digest: (password: string) => Promise<string>
  matches: (digest: string, password: string) => Promise<boolean>
}

/** The least that OWASP's password storage cheat sheet asks for argon2id: 19 MiB, two passes, one lane. */
const REAL_COST: PasswordCost = { memoryCost: 19 * 1024, timeCost: 2 }

/** Passwords are kept as argon2id digests. Tests give a cheaper cost. */
export function createPasswords(cost = REAL_COST): Passwords {
  return {
    digest: (password) => hash(password, { ...cost, parallelism: 1 }),
    matches: (digest, password) => verify(digest, password),
  }
}
