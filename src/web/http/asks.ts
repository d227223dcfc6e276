import type { Context, MiddlewareHandler } from 'hono'
import type { Question } from '../../people/rules/can.ts'
import { Refusal, refuse } from '../../platform/refusal.ts'
import type { DoorEnv, House } from './house.ts'
import { mustBe } from './session.ts'

const named = new WeakMap<object, Question | null>()

/** Remembers which question a handler answers for, so that no route can be forgotten. */
export function naming<Handler extends object>(question: Question | null, handler: Handler): Handler {
  named.set(handler, question)
  return handler
}

/** The question that a handler names: null when everybody may, undefined when it names none. */
export function questionNamedBy(handler: object): Question | null | undefined {
  return named.get(handler)
}

/** Before a route that is open to everybody. */
export const everybody: MiddlewareHandler<DoorEnv> = naming(null, (_, next) => next())

/**
 * Before a route that not everybody may use: asks who comes, known by `identify`, and raises what
 * `mustBe` raises, or lets `otherwise` answer it.
 */
export function asks(
  question: Question,
  otherwise?: (c: Context<DoorEnv>, no: Refusal) => Response | Promise<Response>,
): MiddlewareHandler<DoorEnv> {
  return naming(question, async (c, next) => {
    try {
      mustBe(c, question, c.req.param('office') ?? '')
    } catch (error) {
      if (otherwise !== undefined && error instanceof Refusal) return otherwise(c, error)
      throw error
    }
    await next()
  })
}

/**
 * The same of a person: a browser in which nobody is signed in gets NOT_SIGNED_IN, even when it is a
 * device; a program has the API instead. What an officer looks at or does keeps their session open.
 */
export function asksOfficer(house: House, question: Question): MiddlewareHandler<DoorEnv> {
  return naming(question, async (c, next) => {
    const isBrowser = c.req.header('authorization') === undefined
    if (isBrowser && !c.get('known').some(({ kind }) => kind === 'officer')) refuse('NOT_SIGNED_IN')
    const who = mustBe(c, question, c.req.param('office') ?? '')
    if (who.kind !== 'officer') refuse('NOT_ALLOWED')
    if (isByHand(c.req.raw)) await house.signIn.stay(c.req.raw.headers)
    await next()
  })
}

/** Whether a person asks, and not the page by itself: a part, a stream, or a refresh that says so. */
function isByHand({ method, url, headers }: Request): boolean {
  if (method !== 'GET' && method !== 'HEAD') return true
  const isStream = headers.get('accept')?.includes('text/event-stream') === true
  return headers.get('hx-request') !== 'true' && !isStream && !new URL(url).searchParams.has(BY_ITSELF)
}

/** In the address of a page that refreshes itself. */
const BY_ITSELF = 'refresh'
