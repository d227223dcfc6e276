import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { FieldError } from '../../views/components/error-summary.tsx'
import { SignInPage, type SignInPageProps } from '../../views/sign-in/sign-in-page.tsx'
import { noteFailedName, noteSignOut } from '../people/note-sign-in.ts'
import { byOf } from '../people/rules/who.ts'
import { type Language, wordsOf } from '../words/language.ts'
import { everybody } from './http/asks.ts'
import { readForm } from './http/forms.ts'
import type { Door, DoorEnv, House } from './http/house.ts'
import { ownAddress } from './http/language.ts'
import { addressOf } from './http/limits.ts'
import { showDocument } from './http/pages.ts'
import { paths } from './http/paths.ts'
import type { statusOf } from './http/problems.ts'
import { frameOf } from './sign-in/frame.ts'
import { letIn, note, placeOf, refused, remembering, setCookies } from './sign-in/going-on.ts'
import { pinRoutes } from './sign-in/pin.tsx'
import { secondFactorRoutes } from './sign-in/second-factor.tsx'
import { unlockForm, unlockRoutes } from './sign-in/unlock.tsx'

const filled = z.object({ username: z.string(), password: z.string(), next: z.string().optional() })

type Told = Pick<SignInPageProps, 'username' | 'errors' | 'refusal' | 'isLocked'> & {
  next?: string | undefined
}

/** Where officers sign in and out. Nobody else needs to. */
export function signInDoor(house: House): Door {
  const door = new Hono<DoorEnv>()

  door.get('/:office/sign-in', everybody, async (c) => {
    const { headers } = c.req.raw
    const next = c.req.query('next')
    const officer = await house.signIn.officerOf(headers)
    if (officer !== null) return c.redirect(placeOf(officer, next), 303)
    const wasHere = /giliran[.-]session/.test(headers.get('cookie') ?? '')
    return showForm(c, { next, isLocked: wasHere && next !== undefined })
  })

  door.post('/:office/sign-in', everybody, async (c) => {
    const form = await readForm(c, filled)
    const { username = '', password = '', next } = form ?? {}
    const errors = missing(c.get('language'), username, password)
    if (errors.length > 0) return showForm(c, { next, username, errors }, 422)
    const office = c.req.param('office')
    try {
      const signed = await house.signIn.signIn(username, password, c.req.raw.headers, addressOf(c))
      if (signed.awaits === 'nothing') return letIn(house, c, signed, 'password', next)
      setCookies(c, signed.setCookie)
      const step = signed.awaits === 'code' ? paths.code(office) : paths.secondFactor(office)
      return c.redirect(remembering(step, next), 303)
    } catch (error) {
      const { code, refusal, status } = refused(c, error)
      if (code === 'SIGN_IN_FAILED') {
        await note(house, 'visitor', (work) => noteFailedName(work, office, username, addressOf(c)))
      }
      return showForm(c, { next, username, refusal }, status)
    }
  })

  door.post('/:office/sign-out', everybody, async (c) => {
    const { headers } = c.req.raw
    const officer = await house.signIn.officerOf(headers)
    setCookies(c, (await house.signIn.signOut(headers)).setCookie)
    if (officer !== null) await note(house, byOf(officer), (work) => noteSignOut(work, officer))
    return c.redirect(paths.signIn(c.req.param('office')), 303)
  })

  door.route('/', secondFactorRoutes(house))
  door.route('/', unlockRoutes(house))
  door.route('/', pinRoutes(house))

  async function showForm(
    c: Context<DoorEnv>,
    { next, ...told }: Told,
    status: 200 | (typeof statusOf)[keyof typeof statusOf] = 200,
  ) {
    const goingOn = next === undefined ? {} : { next: ownAddress(next) }
    const unlock = await unlockForm(house, c, goingOn)
    const page = { ...(await frameOf(house, c)), ...goingOn, ...told }
    return showDocument(c, <SignInPage {...page} {...(unlock && { unlock })} />, status)
  }

  return door
}

function missing(language: Language, username: string, password: string): FieldError[] {
  const words = wordsOf(language).signIn
  return [
    ...(username.trim() === '' ? [{ field: 'username', message: words.usernameMissing }] : []),
    ...(password === '' ? [{ field: 'password', message: words.passwordMissing }] : []),
  ]
}
