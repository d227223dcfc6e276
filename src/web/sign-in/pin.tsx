import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { FieldError } from '../../../views/components/error-summary.tsx'
import { PinPage, type PinPageProps } from '../../../views/sign-in/pin-page.tsx'
import { isTrivialPin, PIN } from '../../people/rules/pin.ts'
import { byOf } from '../../people/rules/who.ts'
import { setPin } from '../../people/set-pin.ts'
import { refuse } from '../../platform/refusal.ts'
import { wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import type { statusOf } from '../http/problems.ts'
import { identify } from '../http/session.ts'
import { showStaffError } from '../http/staff-errors.ts'
import { frameOf } from './frame.ts'
import { refused } from './going-on.ts'

const text = z.string().max(200).default('')
const filled = z.object({ pin: text, again: text, password: text })

type Filled = z.output<typeof filled>

/** Where officers set their own PIN, with their password. */
export function pinRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  routes.onError(showStaffError(house))
  routes.use('/:office/sign-in/pin', identify(house), asksOfficer(house, 'unlock by PIN'))

  routes.get('/:office/sign-in/pin', (c) => show(c, { isSaved: c.req.query('saved') !== undefined }))

  routes.post('/:office/sign-in/pin', async (c) => {
    const form = (await readForm(c, filled)) ?? refuse('BODY_MALFORMED')
    const errors = faults(c, form)
    if (errors.length > 0) return show(c, { errors }, 422)
    try {
      if (!(await house.signIn.isOwnPassword(form.password, c.req.raw.headers))) {
        const message = wordsOf(c.get('language')).signIn.pin.passwordWrong
        return show(c, { errors: [{ field: 'password', message }] }, 422)
      }
      const who = c.get('who')
      if (who.kind !== 'officer') refuse('NOT_SIGNED_IN')
      const pinDigest = await house.signIn.digestPassword(form.pin)
      const { office, id } = who
      await house.perform(byOf(who), (work) => setPin(work, { office, officer: id, pinDigest }))
      return c.redirect(`${paths.pin(office)}?saved`, 303)
    } catch (error) {
      const { refusal, status } = refused(c, error)
      return show(c, { refusal }, status)
    }
  })

  async function show(
    c: Context<DoorEnv>,
    told: Pick<PinPageProps, 'errors' | 'refusal' | 'isSaved'>,
    status: 200 | (typeof statusOf)[keyof typeof statusOf] = 200,
  ) {
    return showDocument(c, <PinPage {...(await frameOf(house, c))} {...told} />, status)
  }

  return routes
}

function faults(c: Context<DoorEnv>, { pin, again, password }: Filled): FieldError[] {
  const words = wordsOf(c.get('language')).signIn
  const shape = PIN.test(pin) ? (isTrivialPin(pin) ? words.pin.trivial : null) : words.pin.shape
  return [
    ...(shape === null ? [] : [{ field: 'pin', message: shape }]),
    ...(pin === again ? [] : [{ field: 'again', message: words.pin.different }]),
    ...(password === '' ? [{ field: 'password', message: words.passwordMissing }] : []),
  ]
}
