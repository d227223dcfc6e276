import { newCode } from '../platform/chance.ts'

const ALPHABET = 'abcdefghjkmnpqrstvwxyz23456789'

/** A password to be told by mouth and typed once: 58 random bits, such as `k7mr-2xq9-hhwm`. */
export function newPassword(): string {
  return [1, 2, 3].map(() => newCode(ALPHABET, 4)).join('-')
}
