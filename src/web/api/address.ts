import type { Context, Hono, MiddlewareHandler } from 'hono'
import { type DescribeRouteOptions, describeRoute } from 'hono-openapi'
import { can, type Question } from '../../people/rules/can.ts'
import { byOf } from '../../people/rules/who.ts'
import { refuse } from '../../platform/refusal.ts'
import { naming } from '../http/asks.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { identify, mustBe } from '../http/session.ts'

export const methods = ['GET', 'PUT', 'POST', 'DELETE'] as const
export type Method = (typeof methods)[number]

/** A request that has come through the door: what its address leads to, and who asks. */
export type Asked<Here> = {
  house: House
  c: Context<DoorEnv>
  here: Here
  /** As it is written beside what is done: `officer:ID`, `token:ID`, `visitor`. */
  by: string
}

/** What one method does at an address. */
export type Verb<Here> = {
  /** What is asked of whoever comes; null when everybody may. */
  question: Question | null
  describe: (path: string) => DescribeRouteOptions
  answer: (asked: Asked<Here>) => Promise<Response>
}

/** What the variable parts of an address lead to. Refuses with a 404 when that is nothing. */
export type Find<Here> = (house: House, part: (name: string) => string) => Promise<Here>

/** One address with all its methods. */
export type Address = {
  path: string
  questions: Readonly<Partial<Record<Method, Question | null>>>
  mount: (door: Hono<DoorEnv>, house: House) => void
}

/**
 * An address, what it leads to, and what may be done there. It asks in the contract's order: who (401),
 * whether it is there and theirs (404), whether they may (403), which method (405); the rest is the verb's.
 */
export function at<Here>(
  path: string,
  find: Find<Here>,
  verbs: Readonly<Partial<Record<Method, Verb<NoInfer<Here>>>>>,
): Address {
  const route = routeOf(path)
  const known = methods.flatMap((method) => {
    const verb = verbs[method]
    return verb === undefined ? [] : [{ method, verb }]
  })
  const questions = known.flatMap(({ verb }) => verb.question ?? [])
  const isPublic = questions.length === 0
  const allow = [...known.map(({ method }) => method), ...('GET' in verbs ? ['HEAD'] : []), 'OPTIONS'].join(
    ', ',
  )

  return {
    path,
    questions: Object.fromEntries(known.map(({ method, verb }) => [method, verb.question])),
    mount: (door, house) => {
      door.use(route, isPublic ? openToEveryPage : identify(house))
      for (const { method, verb } of known) {
        const answer = naming(verb.question, async (c: Context<DoorEnv>) =>
          verb.answer(await enter(house, c, find, verb.question === null ? [] : [verb.question])),
        )
        door.on(method, route, describeRoute(verb.describe(path)), answer)
      }
      door.options(route, (c) => {
        c.header('allow', allow)
        if (isPublic) allowPages(c, allow)
        return c.body(null, 204)
      })
      door.all(route, async (c) => {
        await enter(house, c, find, questions)
        c.header('allow', allow)
        return refuse('METHOD_NOT_ALLOWED')
      })
    },
  }
}

/**
 * An address as the description writes it, of the path that the router knows: `:code.jsonld` is a part
 * with an ending, which the router can only match as a part of its own.
 */
export function writtenAs(routed: string): string {
  return routed.replace(/\{(\w+)__(\w+)\}/g, '{$1}.$2')
}

function routeOf(path: string): string {
  return path.replace(/:(\w+)\.(\w+)/g, ':$1__$2{[\\w-]+\\.$2}')
}

/** A part without the ending that its address has. */
function partWithEnding(c: Context<DoorEnv>, name: string): string {
  const found = Object.entries(c.req.param()).find(([key]) => key.startsWith(`${name}__`))
  if (found === undefined) return ''
  const [key, value] = found
  return value.slice(0, -1 - key.slice(name.length + 2).length)
}

async function enter<Here>(
  house: House,
  c: Context<DoorEnv>,
  find: Find<Here>,
  questions: readonly Question[],
): Promise<Asked<Here>> {
  const part = (name: string) => c.req.param(name) ?? partWithEnding(c, name)
  const office = part('office')
  if (questions.length > 0) mustBelong(c, office)
  const here = await find(house, part)
  return { house, c, here, by: questions.length > 0 ? mayOneOf(c, questions, office) : 'visitor' }
}

/** Refuses NOT_SIGNED_IN, and NOT_FOUND for whoever belongs to another office. */
function mustBelong(c: Context<DoorEnv>, office: string): void {
  const known = c.get('known')
  if (known.length === 0) refuse('NOT_SIGNED_IN')
  if (!known.some((who) => who.office === office)) refuse('NOT_FOUND')
}

/** Who asks, when they may do one of these things here. Refuses NOT_ALLOWED. */
function mayOneOf(c: Context<DoorEnv>, questions: readonly Question[], office: string): string {
  const roles = c.get('known').filter((who) => who.office === office)
  const allowed = questions.find((question) => roles.some(({ role }) => can(role, question)))
  return allowed === undefined ? refuse('NOT_ALLOWED') : byOf(mustBe(c, allowed, office))
}

const openToEveryPage: MiddlewareHandler<DoorEnv> = async (c, next) => {
  c.header('access-control-allow-origin', '*')
  c.header('access-control-expose-headers', 'ETag')
  await next()
}

/** The answer to a browser that asks beforehand, for a page of another site. */
function allowPages(c: Context<DoorEnv>, allow: string): void {
  c.header('access-control-allow-methods', allow)
  c.header(
    'access-control-allow-headers',
    'Accept-Language, Content-Type, Idempotency-Key, If-None-Match, Last-Event-ID',
  )
  c.header('access-control-max-age', '86400')
}
