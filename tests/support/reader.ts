import type { Door } from '../../src/web/http/house.ts'

/** A page as a citizen gets it. `text` is what it says, without its markup. */
export type PageRead = { status: number; headers: Headers; html: string; text: string }

/** Reads a page in a language, sending more headers when told. */
export async function readPage(
  app: Door,
  path: string,
  { language = 'id', headers = {} }: { language?: string; headers?: Record<string, string> } = {},
): Promise<PageRead> {
  const answer = await app.request(path, { headers: { 'accept-language': language, ...headers } })
  const html = await answer.text()
  return { status: answer.status, headers: answer.headers, html, text: textOf(html) }
}

/** What stands between the tags of the body, each run of space as one. */
export function textOf(html: string): string {
  return html
    .replace(/^[\s\S]*<body/, '<body')
    .replace(/<\/(?:p|li|h\d|td|th|dt|dd|a|div|span|tr)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}
