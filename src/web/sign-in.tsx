import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { FieldError } from '../../views/components/error-summary.tsx'
import { SignInPage, type SignInPageProps } from '../../views/sign-in/sign-in-page.tsx'
import { findOffice } from '../offices/office.ts'
import { can } from '../people/rules/can.ts'
import type { Officer } from '../people/rules/who.ts'
import { Refusal } from '../platform/refusal.ts'
import { type Language, refusalSentence, wordsOf } from '../words/language.ts'
import { basicsOf } from './http/basics.ts'
import { readForm } from './http/forms.ts'
import type { Door, DoorEnv, House } from './http/house.ts'
import { ownAddress } from './http/language.ts'
import { addressOf } from './http/limits.ts'
import { showDocument } from './http/pages.ts'
import { paths } from './http/paths.ts'
import { statusOf } from './http/problems.ts'

const filled = z.object({ username: z.string(), password: z.string(), next: z.string().optional() })

/** Where officers sign in and out. Nobody else needs to. */
export function signInDoor(house: House): Door {
  const door = new Hono<DoorEnv>()

  door.get('/:office/sign-in', async (c) => {
    const officer = await house.signIn.officerOf(c.req.raw.headers)
    const next = c.req.query('next')
    if (officer !== null) return c.redirect(placeOf(officer, next), 303)
    return showForm(c, await formOf(c, { next }))
  })

  door.post('/:office/sign-in', async (c) => {
    const form = await readForm(c, filled)
    const { username = '', password = '', next } = form ?? {}
    const page = await formOf(c, { next, username })
    const errors = missing(c.get('language'), username, password)
    if (errors.length > 0) return showForm(c, { ...page, errors }, 422)
    try {
      const signed = await house.signIn.signIn(username, password, c.req.raw.headers, addressOf(c))
      setCookies(c, signed.setCookie)
      return c.redirect(placeOf(signed.officer, next), 303)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (typeof error.facts.seconds === 'number') c.header('retry-after', String(error.facts.seconds))
      const refusal = refusalSentence(c.get('language'), error.code)
      return showForm(c, { ...page, refusal }, statusOf[error.code])
    }
  })

  door.post('/:office/sign-out', async (c) => {
    setCookies(c, (await house.signIn.signOut(c.req.raw.headers)).setCookie)
    return c.redirect(paths.signIn(c.req.param('office')), 303)
  })

  async function formOf(
    c: Context<DoorEnv, '/:office/sign-in'>,
    { next, username }: { next?: string | undefined; username?: string },
  ): Promise<SignInPageProps> {
    const { slug, name, slogan } = await findOffice(house.reading, c.req.param('office'))
    const basics = basicsOf(house, c, 'sign-in')
    const { language } = basics
    return {
      ...basics,
      office: { slug, name: name[language], slogan: slogan[language] },
      ...(next !== undefined && { next: ownAddress(next) }),
      ...(username !== undefined && { username }),
    }
  }

  return door
}

function showForm(
  c: Context<DoorEnv>,
  page: SignInPageProps,
  status: 200 | (typeof statusOf)[Refusal['code']] = 200,
) {
  return showDocument(c, <SignInPage {...page} />, status)
}

/** Where the officer wanted to go, else where their work is. */
function placeOf({ office, role }: Officer, next?: string): string {
  if (next !== undefined) return ownAddress(next)
  return can(role, 'see the console') ? paths.console(office) : paths.office(office)
}

function missing(language: Language, username: string, password: string): FieldError[] {
  const words = wordsOf(language).signIn
  return [
    ...(username.trim() === '' ? [{ field: 'username', message: words.usernameMissing }] : []),
    ...(password === '' ? [{ field: 'password', message: words.passwordMissing }] : []),
  ]
}

function setCookies(c: Context<DoorEnv>, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
}
