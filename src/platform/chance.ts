import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** 128 random bits, base64url: what only its holder knows, such as the address of a ticket's page. */
export function newSecret(): string {
  return randomBytes(16).toString('base64url')
}

/** 256 random bits, base64url: what a program shows to be known. */
export function newKey(): string {
  return randomBytes(32).toString('base64url')
}

/** The form in which a secret that must only be recognised, never shown again, is kept. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** The same of what could be guessed, such as an address: nobody tells it from the digest without the key. */
export function keyedDigestOf(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url')
}

/** Compares two texts of equal length in a time that does not tell where they differ. */
export function isSameText(one: string, other: string): boolean {
  const a = Buffer.from(one)
  const b = Buffer.from(other)
  return a.length === b.length && timingSafeEqual(a, b)
}

/** So many letters of the alphabet, each as likely as any other, for people to read and type. */
export function newCode(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('')
}
