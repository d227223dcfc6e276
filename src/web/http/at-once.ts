import type { Context } from 'hono'
import type { Clock } from '../../platform/clock.ts'
import type { Announcer } from '../../platform/events.ts'
import { GUARDS } from './arrival.ts'
import type { DoorEnv } from './house.ts'
import { isKnown } from './versions.ts'
import type { WaitsNow } from './waits.ts'

/** A public answer as it goes out. `whole` is null while nobody has asked for more than its version. */
export type ReadyAnswer = {
  version: string
  /** When it last changed, in milliseconds, where that is said. */
  modifiedAt?: number | null
  /** What is said of the version, with or without the body. */
  headers: Readonly<Record<string, string>>
  whole: { headers: Readonly<Record<string, string>>; body: Uint8Array<ArrayBuffer> } | null
}

/** Public answers that are ready: given before any door is asked, as long as nothing has happened since. */
export type AtOnce = {
  /** The answer to a request, or null when its door has to be asked. */
  answer: (request: Request) => Response | null
  /** The moment as of which an answer is true. Ask before reading what the answer is made of. */
  moment: () => string
  keep: (c: Context<DoorEnv>, moment: string, ready: ReadyAnswer) => void
}

const MINUTE = 60_000
/** Answers kept; a search may ask anything, so the oldest go. */
const MOST = 300

/** What the answers `vary` by, of all that a browser sends. */
const VARIED_BY = ['accept-encoding', 'accept-language', 'cookie', 'hx-request', 'hx-boosted']

export function openAtOnce(
  announcer: Announcer,
  clock: Clock,
  waits: WaitsNow,
  isClockMoved: () => boolean,
): AtOnce {
  const answers = new Map<string, { moment: string; ready: ReadyAnswer }>()
  let news = 0
  const count = () => {
    news++
  }
  announcer.listen(count)
  waits.changed(count)
  const moment = () => `${news} ${Math.floor(clock() / MINUTE)} ${isClockMoved()}`

  return {
    moment,
    keep: (c, asOf, { version, modifiedAt = null, headers, whole }) => {
      const name = nameOf(c.req.raw)
      const guarded =
        whole === null ? null : { ...whole, headers: { ...GUARDS, ...headers, ...whole.headers } }
      answers.delete(name)
      answers.set(name, { moment: asOf, ready: { version, modifiedAt, headers, whole: guarded } })
      const [oldest] = answers.keys()
      if (answers.size > MOST && oldest !== undefined) answers.delete(oldest)
    },
    answer: (request) => {
      const known = request.method === 'GET' ? answers.get(nameOf(request)) : undefined
      if (known === undefined || known.moment !== moment()) return null
      const { version, modifiedAt = null, headers, whole } = known.ready
      if (isKnown((name) => request.headers.get(name), version, modifiedAt)) {
        return new Response(null, { status: 304, headers })
      }
      return whole === null ? null : new Response(whole.body, { status: 200, headers: whole.headers })
    },
  }
}

function nameOf({ url, headers }: Request): string {
  let name = url
  for (const header of VARIED_BY) name += `\n${headers.get(header) ?? ''}`
  return name
}
