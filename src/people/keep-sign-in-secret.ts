import { newKey } from '../platform/chance.ts'
import { keep, kept } from '../platform/installation.ts'
import type { Work } from '../platform/work.ts'

const NAME = 'sign-in-secret'

/** The 256 random bits (base64url) that sign session cookies, made the first time they are asked for. */
export async function keepSignInSecret(work: Work): Promise<string> {
  const known = await kept(work.db, NAME)
  if (known !== null) return known
  const secret = newKey()
  await keep(work, NAME, secret)
  return secret
}
