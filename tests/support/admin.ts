import { createApp } from '../../src/app.ts'
import { openWorld } from './world.ts'

export type AdminWorld = Awaited<ReturnType<typeof openAdmin>>

/** The named world with an admin and an auditor before the administration of Sukamaju. */
export async function openAdmin() {
  const world = await openWorld()
  const app = createApp(world.house())
  const admin = await world.signedIn('kepala', 'admin')
  const auditor = await world.signedIn('eko', 'auditor')
  const ask = async (path: string, cookie: string, body?: URLSearchParams | FormData) => {
    const answer = await app.request(`/sukamaju/admin${path}`, {
      headers: { cookie },
      ...(body !== undefined && { method: 'POST', body }),
    })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const { status, headers } = answer
    return {
      status,
      html: new TextDecoder().decode(bytes),
      bytes,
      location: headers.get('location'),
      headers,
    }
  }
  return {
    world,
    get: (path: string, cookie = admin) => ask(path, cookie),
    getAsAuditor: (path: string) => ask(path, auditor),
    post: (path: string, fields: Record<string, string> | readonly (readonly [string, string])[] = {}) =>
      ask(path, admin, new URLSearchParams(fieldsOf(fields))),
    postForm: (path: string, form: FormData) => ask(path, admin, form),
    /** What everybody gets and reads at an address. */
    fetch: async (path: string, request?: RequestInit) => app.request(path, request),
    getPublic: async (path: string) => (await app.request(path)).text(),
    postAsAuditor: (path: string) => ask(path, auditor, new URLSearchParams()),
    upload: (path: string, content: string | Uint8Array) => {
      const form = new FormData()
      form.set('file', new File([new Uint8Array(Buffer.from(content))], 'table.csv'))
      return ask(path, admin, form)
    },
    close: () => world.close(),
  }
}

/** What stands in the fields of the last form of a page that has them, as a browser would send it. */
export function fieldsOn(html: string): Record<string, string> {
  const inputs = [...html.matchAll(/<input[^>]*>/g)].map(([input]) => input)
  return Object.fromEntries(
    inputs.flatMap((input) => {
      const name = /\sname="([^"]*)"/.exec(input)?.[1]
      const isOff = /type="(?:radio|checkbox)"/.test(input) && !/\schecked/.test(input)
      return name === undefined || isOff ? [] : [[name, plain(/\svalue="([^"]*)"/.exec(input)?.[1] ?? '')]]
    }),
  )
}

function plain(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}

function fieldsOf(fields: Record<string, string> | readonly (readonly [string, string])[]): string[][] {
  return Array.isArray(fields) ? fields.map(([name, value]) => [name, value]) : Object.entries(fields)
}
