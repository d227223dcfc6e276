import { createApp } from '../../src/app.ts'
import type { World } from './world.ts'

export type KioskBrowser = Awaited<ReturnType<typeof openKiosk>>

/** A browser without scripts that stands before the kiosk of an office, keeping its cookies. */
export async function openKiosk(world: World, { enrolled = 'sukamaju' }: { enrolled?: string | null } = {}) {
  const app = createApp({ ...world.house() })
  const cookies = new Map<string, string>()
  if (enrolled !== null) cookies.set('giliran_device_kiosk', await world.token('kiosk', enrolled))

  async function send(path: string, init: RequestInit = {}) {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
    const response = await app.request(path, { ...init, headers: { ...init.headers, cookie } })
    for (const line of response.headers.getSetCookie()) keep(line)
    return response
  }

  function keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (/max-age=0/i.test(line)) cookies.delete(name)
    else cookies.set(name, value)
  }

  const get = (path: string) => send(path)
  const post = (path: string, fields: Record<string, string>) =>
    send(path, { method: 'POST', body: new URLSearchParams(fields) })

  return {
    get,
    post,
    /** The text of a page, without its marks. */
    read: async (path: string) => textOf(await (await get(path)).text()),
    html: async (path: string) => (await get(path)).text(),
    /** Opens the page of a service and returns what its form would send. */
    formOf: async (service: string) => {
      const page = await (await get(`/sukamaju/kiosk/services/${service}`)).text()
      return { key: /name="key" value="([^"]+)"/.exec(page)?.[1] ?? '', service, class: 'N' }
    },
    /** Takes a number and returns the address of its screen. */
    take: async (fields: Record<string, string>) => {
      const response = await post('/sukamaju/kiosk/tickets', fields)
      if (response.status !== 303) throw new Error(`no number: ${response.status}`)
      return (response.headers.get('location') ?? '').replace('?new', '')
    },
    assist: (control: string, returnTo = '/sukamaju/kiosk') =>
      post('/sukamaju/kiosk/assistance', { assist: control, returnTo }),
  }
}

/** The words of a page as one line. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<(script|style|noscript|dialog)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
