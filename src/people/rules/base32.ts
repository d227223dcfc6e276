const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Bytes as people type them into an authenticator app (RFC 4648, §6), without padding. */
export function base32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let left = 0
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfff
    left += 8
    for (; left >= 5; left -= 5) text += ALPHABET[(bits >> (left - 5)) & 31]
  }
  return left === 0 ? text : text + ALPHABET[(bits << (5 - left)) & 31]
}
