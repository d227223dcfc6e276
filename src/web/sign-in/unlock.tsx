import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { FieldError } from '../../../views/components/error-summary.tsx'
import { CounterPage } from '../../../views/sign-in/counter-page.tsx'
import { SignInPage } from '../../../views/sign-in/sign-in-page.tsx'
import { UnlockForm, type UnlockFormProps } from '../../../views/sign-in/unlock-form.tsx'
import { noteFailedTry } from '../../people/note-sign-in.ts'
import { officersWithPin } from '../../people/officers.ts'
import { refuse } from '../../platform/refusal.ts'
import { wordsOf } from '../../words/language.ts'
import { everybody } from '../http/asks.ts'
import { counterOf } from '../http/device.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { addressOf } from '../http/limits.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { statusOf } from '../http/problems.ts'
import { becameDevice, codeFor } from '../http/waiting-screen.ts'
import { frameOf } from './frame.ts'
import { letIn, note, refused } from './going-on.ts'

const filled = z.object({
  officer: z.string().max(64).default(''),
  pin: z.string().max(20).default(''),
  next: z.string().optional(),
})

/** The way in by PIN at the browser of a counter, and how a browser becomes one. */
export function unlockRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()

  routes.post('/:office/sign-in/unlock', everybody, async (c) => {
    const office = c.req.param('office')
    const device = (await counterOf(house, c, office)) ?? refuse('NOT_ALLOWED')
    const { officer, pin, next } = (await readForm(c, filled)) ?? refuse('BODY_MALFORMED')
    const errors = missing(c, officer, pin)
    if (errors.length > 0) return showAgain(c, { officer, next, errors }, 422)
    try {
      const asked = { office, officer, pin, device }
      return letIn(house, c, await house.signIn.signInByPin(asked, c.req.raw.headers), 'pin', next)
    } catch (error) {
      const { code, refusal, status } = refused(c, error)
      if (code === 'PIN_WRONG') {
        await note(house, `device:${device}`, (work) =>
          noteFailedTry(work, office, officer, 'pin', addressOf(c)),
        )
      }
      return showAgain(c, { officer, next, refusal }, status)
    }
  })

  routes.get('/:office/sign-in/counter', everybody, async (c) => {
    const frame = await frameOf(house, c, ['enrolment-code'])
    const { slug } = frame.office
    const isCounter = becameDevice(house, c, slug, 'counter') || (await counterOf(house, c, slug)) !== null
    if (isCounter) return c.redirect(paths.signIn(slug), 303)
    const waiting = await codeFor(house, c, slug, 'counter')
    return showDocument(c, <CounterPage {...frame} waiting={waiting} />, statusOf.NOT_SIGNED_IN)
  })

  async function showAgain(
    c: Context<DoorEnv>,
    { next, ...tried }: Again,
    status: 422 | (typeof statusOf)[keyof typeof statusOf],
  ) {
    const frame = await frameOf(house, c)
    const unlock = await unlockForm(house, c, { ...tried, ...(next && { next }) })
    return showDocument(c, <SignInPage {...frame} {...(next && { next })} unlock={unlock} />, status)
  }

  return routes
}

type Again = Pick<UnlockFormProps, 'officer' | 'errors' | 'refusal'> & { next?: string | undefined }

/** The form by which officers unlock this browser; null when it is not the browser of a counter here. */
export async function unlockForm(
  house: House,
  c: Context<DoorEnv>,
  tried: Pick<UnlockFormProps, 'officer' | 'errors' | 'refusal' | 'next'> = {},
) {
  const office = c.req.param('office') ?? ''
  if ((await counterOf(house, c, office)) === null) return null
  const officers = await officersWithPin(house.reading, office)
  return <UnlockForm language={c.get('language')} {...{ office, officers, ...tried }} />
}

function missing(c: Context<DoorEnv>, officer: string, pin: string): FieldError[] {
  const words = wordsOf(c.get('language')).signIn.unlock
  return [
    ...(officer === '' ? [{ field: 'officer', message: words.officerMissing }] : []),
    ...(pin === '' ? [{ field: 'pin', message: words.pinMissing }] : []),
  ]
}
