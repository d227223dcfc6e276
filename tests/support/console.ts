import { once } from 'node:events'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { createOfficer } from '../../src/people/create-officer.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { consoleDoor } from '../../src/web/console.tsx'
import { receive } from '../../src/web/http/arrival.ts'
import { type Assets, readAssets } from '../../src/web/http/assets.ts'
import { showError } from '../../src/web/http/errors.tsx'
import type { DoorEnv, House } from '../../src/web/http/house.ts'
import { chooseLanguageOfVisit, languageRoutes } from '../../src/web/http/language.ts'
import { signInDoor } from '../../src/web/sign-in.tsx'
import { openWorld, PASSWORD, type World } from './world.ts'

export const COUNTERS = '/sukamaju/console/counters'

export type Office = Awaited<ReturnType<typeof openOffice>>
export type Officer = ReturnType<typeof officerIn>
export type Page = { status: number; html: string; text: string; headers: Headers }

/** Sukamaju on a Monday morning, with Bu Ani and Budi signed in and nobody in the hall. */
export async function openOffice() {
  const world = await openWorld()
  const app = consoleApp(world.house())
  return {
    world,
    app,
    ani: officerIn(app, await world.signedIn('ani')),
    budi: officerIn(app, await world.signedIn('budi')),
    /** Somebody without a session, or a device. */
    somebody: (headers: Record<string, string> = {}) => officerIn(app, '', headers),
    /** Somebody of that name signs in and looks at the counters. */
    hire: async (username: string, name: string) => {
      await hire(world, username, name)
      const { setCookie } = await world.house().signIn.signIn(username, PASSWORD, new Headers(), '10.0.0.8')
      const officer = officerIn(app, setCookie.map((cookie) => cookie.split(';')[0]).join('; '))
      return { officer, page: await officer.get(COUNTERS) }
    },
    /** A visitor takes a number. */
    arrive: (service = 'KK', ticketClass = 'N'): Promise<string> => arrive(world, service, ticketClass),
    /** The numbers called so far, repeats too. */
    called: (): string[] =>
      world
        .heard()
        .filter(({ name }) => name === 'ticket.called')
        .map(({ facts }) => String(facts.number)),
    /** The names of everything that happened at the counters. */
    happened: (): string[] => world.heard().map(({ name }) => name),
    close: () => world.close(),
  }
}

/** Read and compressed once for all worlds. */
let assets: Assets | undefined

/** The doors an officer passes. */
export function consoleApp(open: House): Hono<DoorEnv> {
  assets ??= readAssets()
  const house = { ...open, assets }
  const app = new Hono<DoorEnv>()
  app.use(receive(house), chooseLanguageOfVisit)
  app.route('/', house.assets.routes)
  app.route('/', languageRoutes)
  app.route('/', signInDoor(house))
  app.route('/', consoleDoor(house))
  app.onError(showError(house))
  return app
}

/** The same doors on a real port. */
export async function serveConsole(world: World) {
  const house = world.house()
  const server = createServer(getRequestListener(consoleApp(house).fetch)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      house.live.close()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Gives somebody of that name a sign-in under `PASSWORD`. */
export async function hire(world: World, username: string, name: string): Promise<void> {
  const { signIn, perform } = world.house()
  const passwordDigest = await signIn.digestPassword(PASSWORD)
  const officer = { office: 'sukamaju', username, passwordDigest, name, role: 'officer' } as const
  await perform('system', (work) => createOfficer(work, officer))
}

/** A visitor takes a number at the kiosk. */
export async function arrive(world: World, service = 'KK', ticketClass = 'N'): Promise<string> {
  const request = { office: 'sukamaju', service, class: ticketClass, channel: 'kiosk' } as const
  const { ticket } = await world.house().perform('visitor', (work) => issueTicket(work, request))
  return ticket.number
}

/** The browser of one officer, without scripts: it reads pages and sends the forms it finds on them. */
export function officerIn(app: Hono<DoorEnv>, cookie: string, more: Record<string, string> = {}) {
  const get = async (path: string, headers: Record<string, string> = {}): Promise<Page> =>
    pageOf(await app.request(path, { headers: { cookie, ...more, ...headers } }))
  const post = async (
    path: string,
    fields: Record<string, string | string[]>,
    headers: Record<string, string> = {},
  ): Promise<Page> => {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(fields))
      for (const each of [value].flat()) body.append(name, each)
    return pageOf(await app.request(path, { method: 'POST', body, headers: { cookie, ...more, ...headers } }))
  }
  return {
    get,
    post,
    /** The screen of the counter now. */
    desk: (counter = '1') => get(`${COUNTERS}/${counter}`),
    /** Opens the counter with the form of the page. */
    open: async (counter = '1', services = ['KK', 'KTP']): Promise<Page> => {
      const key = keyIn(await get(`${COUNTERS}?counter=${counter}`), `/${counter}/shift`)
      return post(`${COUNTERS}/${counter}/shift`, { key, services })
    },
    /** Presses the button of the screen whose form ends so, and reads what the screen shows then. */
    press: async (
      act: string,
      fields: Record<string, string | string[]> = {},
      counter = '1',
    ): Promise<Page> => {
      const page = await get(`${COUNTERS}/${counter}`)
      const action = actionIn(page, act)
      const answer = await post(action, { key: keyIn(page, act), ...fields })
      return answer.status === 303 ? get(answer.headers.get('location') ?? '') : answer
    },
  }
}

/** The address of the form whose action ends so. */
export function actionIn(page: Page, act: string): string {
  const action = [...page.html.matchAll(/<form[^>]* action="([^"]+)"/g)]
    .map((match) => match[1] ?? '')
    .find((each) => each.endsWith(act))
  if (action === undefined) throw new Error(`the page has no form for ${act}: ${page.text}`)
  return action
}

/** The one-time key in the form whose action ends so. */
export function keyIn(page: Page, act: string): string {
  const form = page.html.split('<form').find((each) => each.includes(` action="${actionIn(page, act)}"`))
  const key = form === undefined ? undefined : /name="key" value="([^"]+)"/.exec(form)?.[1]
  if (key === undefined) throw new Error(`the form for ${act} has no key`)
  return key
}

async function pageOf(response: Response): Promise<Page> {
  const html = await response.text()
  const text = html
    .replaceAll(/<head>.*?<\/head>/gs, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
  return { status: response.status, html, text, headers: response.headers }
}
