import type { Context } from 'hono'
import { type Bytes, bytesOf, encoded, type Forms } from './encodings.ts'
import type { DoorEnv, House } from './house.ts'
import { httpDate, isKnown } from './versions.ts'

/** A public file: what tells it from others and from how it was before. */
export type PublicFile = Readonly<{
  key: string
  version: string
  /** When it last changed, in milliseconds; null for what moves all the time. */
  modifiedAt: number | null
  type: string
  /** The language it is in, where it is there in several. */
  language?: string
  /** The name it is saved under, where it is not for reading in the browser. */
  saveAs?: string
  isCompressed?: boolean
  licence?: string
}>

/** Answers with a public file; `make` is asked at most once a version. */
export type GiveFile = (
  c: Context<DoorEnv>,
  file: PublicFile,
  make: () => Promise<string | Bytes>,
) => Promise<Response>

/**
 * Public files for programs and pages of any site: made and compressed once a version. Whoever has the
 * version already, or knows since when it is so, is told so before anything is made.
 */
export function rememberFiles({ atOnce, machine }: Pick<House, 'atOnce' | 'machine'>): GiveFile {
  const kept = new Map<string, Forms & { version: string }>()

  function keptFile({ key, version }: PublicFile, make: () => Promise<string | Bytes>): Forms {
    const known = kept.get(key)
    if (known?.version === version) return known
    const plain = make().then((body) => (typeof body === 'string' ? bytesOf(body) : body))
    const file = { version, plain }
    kept.set(key, file)
    plain.catch(() => kept.get(key) === file && kept.delete(key))
    return file
  }

  return async (c, file, make) => {
    const moment = atOnce.moment()
    const { version, type, saveAs, isCompressed = false } = file
    // A clock that is moved for the demo must not date anything into the future (RFC 9110, §8.8.2.1).
    const modifiedAt = file.modifiedAt === null ? null : Math.min(file.modifiedAt, machine())
    const headers = headersOf(file, modifiedAt)
    if (isKnown((name) => c.req.header(name), version, modifiedAt)) {
      atOnce.keep(c, moment, { version, modifiedAt, headers, whole: null })
      return c.body(null, 304, headers)
    }
    const accepts = isCompressed ? '' : (c.req.header('accept-encoding') ?? '')
    const [encoding, body] = await encoded(keptFile(file, make), accepts)
    const ofBody = {
      'content-type': type,
      ...(encoding !== null && { 'content-encoding': encoding }),
      ...(saveAs !== undefined && { 'content-disposition': `attachment; filename="${saveAs}"` }),
    }
    const whole = body.length > READY_AT_MOST ? null : { headers: ofBody, body }
    atOnce.keep(c, moment, { version, modifiedAt, headers, whole })
    return c.body(body, 200, { ...headers, ...ofBody })
  }
}

/** Bytes of an answer that is kept ready for each kind of browser; of a longer one only its version is. */
const READY_AT_MOST = 256 * 1024

/** The answer to a browser that asks beforehand, for a page of another site. */
export function allowEveryPage(c: Context<DoorEnv>): Response {
  return c.body(null, 204, {
    allow: 'GET, HEAD, OPTIONS',
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': 'Accept-Language, If-Modified-Since, If-None-Match',
    'access-control-max-age': '86400',
  })
}

function headersOf({ version, language, licence }: PublicFile, modifiedAt: number | null) {
  return {
    etag: `W/"${version}"`,
    ...(modifiedAt !== null && { 'last-modified': httpDate(modifiedAt) }),
    'cache-control': 'no-cache',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Content-Disposition, ETag, Last-Modified, Link',
    vary: language === undefined ? 'Accept-Encoding' : 'Accept-Encoding, Accept-Language',
    ...(language !== undefined && { 'content-language': language }),
    ...(licence !== undefined && { link: `<${licence}>; rel="license"` }),
  }
}
