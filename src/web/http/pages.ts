import type { Context } from 'hono'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { DoorEnv } from './house.ts'

/**
 * Answers with a page: the whole document, or for htmx the part alone. Nothing of it is kept by caches,
 * since a page may differ by language and by who asks.
 */
export function show(
  c: Context<DoorEnv>,
  part: JSX.Element,
  whole: (part: JSX.Element) => JSX.Element,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  c.header('vary', 'HX-Request, Accept-Language, Cookie')
  return c.html(htmlOf(c, part, whole), status)
}

/** The HTML that `show` would send: the whole document, or for htmx the part alone. */
export function htmlOf(
  c: Context<DoorEnv>,
  part: JSX.Element,
  whole: (part: JSX.Element) => JSX.Element,
): string {
  return wantsPart(c) ? part.toString() : documentOf(whole(part))
}

/** Whether htmx asks for a part of the page that it has already. */
export function wantsPart(c: Context<DoorEnv>): boolean {
  return c.req.header('hx-request') === 'true' && c.req.header('hx-boosted') !== 'true'
}

/** Answers with a whole document that has no part of its own. */
export function showDocument(
  c: Context<DoorEnv>,
  document: JSX.Element,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  c.header('vary', 'Accept-Language, Cookie')
  return c.html(documentOf(document), status)
}

function documentOf(document: JSX.Element): string {
  return `<!doctype html>${document.toString()}`
}
