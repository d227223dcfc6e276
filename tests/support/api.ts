import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { apiDoor } from '../../src/web/api/index.ts'
import { receive } from '../../src/web/http/arrival.ts'
import type { DoorEnv, House } from '../../src/web/http/house.ts'
import { chooseLanguageOfVisit } from '../../src/web/http/language.ts'
import { checkAnswer, type Description, readDescription } from './described.ts'
import type { World } from './world.ts'

/** What is asked, but for the method and the path. */
export type Asking = {
  token?: string
  cookie?: string
  /** Sent as JSON; as it is when it is text or bytes. */
  body?: unknown
  /** A new one for every POST; null for none. */
  key?: string | null
  headers?: Record<string, string>
}

/** What came back. `body` is the JSON, or null. */
export type Told = { status: number; body: unknown; headers: Headers }

export type Api = Awaited<ReturnType<typeof openApi>>

/** The door of other programs in a world; every answer is checked against the description it gives itself. */
export async function openApi(world: World) {
  const app = () => appOf(world.house())
  described ??= readDescription(await app().request('/api/v1/openapi.json'))
  const description = await described
  const ask = async (method: string, path: string, asking: Asking = {}): Promise<Told> => {
    const answer = await app().request(`/api/v1${path}`, { method, ...sent(method, asking) })
    const text = await answer.text()
    const body: unknown = text === '' ? null : JSON.parse(text)
    checkAnswer(description, method, path, answer, body)
    return { status: answer.status, body, headers: answer.headers }
  }
  return {
    app,
    description,
    ask,
    get: (path: string, asking?: Asking) => ask('GET', path, asking),
    post: (path: string, body: unknown, asking: Asking = {}) => ask('POST', path, { ...asking, body }),
    put: (path: string, body: unknown, asking: Asking = {}) => ask('PUT', path, { ...asking, body }),
  }
}

/** The same in every world. */
let described: Promise<Description> | null = null

const apps = new WeakMap<House, Hono<DoorEnv>>()

/** The door as the house mounts it. */
function appOf(house: House): Hono<DoorEnv> {
  const known = apps.get(house)
  if (known !== undefined) return known
  const app = new Hono<DoorEnv>()
  app.use(receive(house), chooseLanguageOfVisit)
  app.route('/api/v1', apiDoor(house))
  apps.set(house, app)
  return app
}

function sent(method: string, { token, cookie, body, key, headers }: Asking): RequestInit {
  const idempotencyKey = key === undefined && method === 'POST' ? randomUUID() : key
  return {
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(cookie !== undefined && { cookie }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(typeof idempotencyKey === 'string' && { 'idempotency-key': idempotencyKey }),
      ...headers,
    },
    ...(body !== undefined && { body: isRaw(body) ? body : JSON.stringify(body) }),
  }
}

function isRaw(body: unknown): body is string | Uint8Array<ArrayBuffer> {
  return typeof body === 'string' || body instanceof Uint8Array
}
