import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { Language } from '../../words/language.ts'
import { bytesOf, encoded, type Forms } from './encodings.ts'
import type { DoorEnv, House } from './house.ts'
import { wantsPart } from './pages.ts'
import { shownIn } from './shown-in.ts'
import { hasVersion } from './versions.ts'

/** What a public page is: the offices whose news it shows, and what tells it from other pages. */
export type PublicPage = { offices: readonly string[]; key: string }

/** Answers with a public page; `render` makes its HTML, and is asked at most once a version. */
export type Cached = (
  c: Context<DoorEnv>,
  page: PublicPage,
  render: () => Promise<string>,
) => Promise<Response>

type Kept = Forms & { version: string }

const MINUTE = 60_000
/** Pages remembered; a search may name anything, so the oldest go. */
const MOST = 300
/** The tokens of this width tell stylesheets and scripts apart. */
const HASH_LENGTH = 8

/**
 * Public pages, rendered and compressed once a version: what was committed in their offices, the waits as they
 * are shown, the minute, the language and the assets. A browser that has the version already is told so before anything is
 * rendered. Refuses OFFICE_UNKNOWN.
 */
export function rememberPages(
  house: House,
  sheet: Parameters<House['assets']['css']>[0],
  scripts: readonly Parameters<House['assets']['script']>[0][],
): Cached {
  const pages = new Map<string, Kept>()
  let assets: string | null = null

  async function versionOf(offices: readonly string[], language: Language, isPart: boolean): Promise<string> {
    const halls = await Promise.all(offices.map((office) => house.hall(office)))
    const minute = Math.floor(house.clock() / MINUTE)
    assets ??= assetsHash(house, sheet, scripts)
    const moved = house.isClockMoved() ? 'moved' : 'true'
    const news = halls.map((hall) => `${hall.seq}-${shownIn(hall)}`).join('-')
    return [news, minute, language, assets, moved, isPart ? 'part' : 'whole'].join('.')
  }

  function keptPage(name: string, version: string, render: () => Promise<string>): Kept {
    const known = pages.get(name)
    if (known?.version === version) return known
    const page: Kept = { version, plain: render().then(bytesOf) }
    pages.delete(name)
    pages.set(name, page)
    page.plain.catch(() => pages.get(name) === page && pages.delete(name))
    const [oldest] = pages.keys()
    if (pages.size > MOST && oldest !== undefined) pages.delete(oldest)
    return page
  }

  return async (c, { offices, key }, render) => {
    const moment = house.atOnce.moment()
    const language = c.get('language')
    const isPart = wantsPart(c)
    const version = await versionOf(offices, language, isPart)
    const headers = {
      etag: `W/"${version}"`,
      'cache-control': 'no-cache',
      'content-language': language,
      vary: 'Accept-Encoding, Accept-Language, Cookie, HX-Request',
    }
    if (hasVersion(c.req.header('if-none-match'), version)) {
      house.atOnce.keep(c, moment, { version, headers, whole: null })
      return c.body(null, 304, headers)
    }
    const page = keptPage(`${language} ${isPart ? 'part' : 'whole'} ${key}`, version, render)
    const [encoding, body] = await encoded(page, c.req.header('accept-encoding') ?? '')
    const ofBody = {
      'content-type': 'text/html; charset=utf-8',
      ...(encoding !== null && { 'content-encoding': encoding }),
    }
    house.atOnce.keep(c, moment, { version, headers, whole: { headers: ofBody, body } })
    return c.body(body, 200, { ...headers, ...ofBody })
  }
}

function assetsHash(house: House, ...[sheet, scripts]: Tail<Parameters<typeof rememberPages>>): string {
  const { css, script } = house.assets
  const addresses = [css(sheet), ...scripts.map((name) => script(name))].join(' ')
  return createHash('sha256').update(addresses).digest('hex').slice(0, HASH_LENGTH)
}

type Tail<T extends readonly unknown[]> = T extends readonly [unknown, ...infer Rest] ? Rest : never
