import { randomFillSync } from 'node:crypto'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * An opaque id of 26 characters: 48 bits of milliseconds, so that new rows lie side by side in the
 * index, and 80 random bits. The order of ids carries no meaning.
 */
export function newId(milliseconds: number): string {
  return time(milliseconds) + chance()
}

function time(milliseconds: number): string {
  let text = ''
  let rest = milliseconds
  for (let place = 0; place < 10; place++) {
    text = ALPHABET.charAt(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  return text
}

/** Random bytes are asked for by the page: each asking costs more than many bytes. */
const page = Buffer.alloc(4096)
let used = page.length

function chance(): string {
  if (used === page.length) {
    randomFillSync(page)
    used = 0
  }
  let text = ''
  for (const end = used + 16; used < end; used++) text += ALPHABET.charAt(page.readUInt8(used) & 31)
  return text
}
