import { Hono, type MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { chooseLanguage } from '../../words/language.ts'
import { everybody } from './asks.ts'
import type { DoorEnv } from './house.ts'
import { paths } from './paths.ts'

const COOKIE = 'giliran_language'
const A_YEAR = 365 * 24 * 60 * 60

/** Sets `language`: what the visitor chose, else what the browser prefers, else Indonesian. */
export const chooseLanguageOfVisit: MiddlewareHandler<DoorEnv> = async (c, next) => {
  c.set('language', chooseLanguage(getCookie(c, COOKIE), c.req.header('accept-language')))
  await next()
}

/** Where the visitor's choice of language is posted: `language`, and `returnTo` to come back to. */
export const languageRoutes = new Hono<DoorEnv>().post(paths.language, everybody, async (c) => {
  const form = await c.req.formData()
  setCookie(c, COOKIE, chooseLanguage(String(form.get('language'))), {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: A_YEAR,
  })
  return c.redirect(ownAddress(String(form.get('returnTo') ?? '/')), 303)
})

/** An address of this house, or its home when it leads elsewhere: browsers leave out tabs and line breaks. */
export function ownAddress(address: string): string {
  return /^\/(?![/\\])\P{Cc}*$/u.test(address) ? address : '/'
}
