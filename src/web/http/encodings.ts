import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Bytes = Uint8Array<ArrayBuffer>

/** A body, and each of its compressed forms once somebody has asked for it. */
export type Forms = { plain: Promise<Bytes>; br?: Promise<Bytes>; gzip?: Promise<Bytes> }

/** The form that suits what is accepted, compressed at most once, and the name of its encoding. */
export async function encoded(forms: Forms, accepts: string): Promise<['br' | 'gzip' | null, Bytes]> {
  if (accepts.includes('br')) {
    forms.br ??= forms.plain.then(brotliBytes)
    return ['br', await forms.br]
  } else if (accepts.includes('gzip')) {
    forms.gzip ??= forms.plain.then(gzipBytes)
    return ['gzip', await forms.gzip]
  } else {
    return [null, await forms.plain]
  }
}

/** A text as bytes. */
export function bytesOf(text: string): Bytes {
  return new Uint8Array(Buffer.from(text))
}

/** The quality that costs a page about as much as rendering it, and still saves four fifths. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

async function brotliBytes(body: Bytes): Promise<Bytes> {
  return new Uint8Array(await promisify(brotliCompress)(body, BROTLI))
}

async function gzipBytes(body: Bytes): Promise<Bytes> {
  return new Uint8Array(await promisify(gzip)(body))
}
