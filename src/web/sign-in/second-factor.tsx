import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { CodePage } from '../../../views/sign-in/code-page.tsx'
import { SetUpPage } from '../../../views/sign-in/set-up-page.tsx'
import { noteFailedTry } from '../../people/note-sign-in.ts'
import { byOf } from '../../people/rules/who.ts'
import { refuse } from '../../platform/refusal.ts'
import { wordsOf } from '../../words/language.ts'
import { everybody } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { addressOf } from '../http/limits.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import type { statusOf } from '../http/problems.ts'
import { qrOf } from '../http/qr.ts'
import { frameOf } from './frame.ts'
import { letIn, note, refused, remembering } from './going-on.ts'

const filled = z.object({ code: z.string().max(20).default(''), next: z.string().optional() })

type Shown = {
  next?: string | undefined
  refusal?: string
  status?: 200 | (typeof statusOf)[keyof typeof statusOf]
}

/** The second step of signing in: a code, or the set-up of what shows codes. */
export function secondFactorRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()

  routes.get('/:office/sign-in/code', everybody, (c) => showCode(c, { next: c.req.query('next') }))

  routes.post('/:office/sign-in/code', everybody, async (c) => {
    const { code, next } = (await readForm(c, filled)) ?? refuse('BODY_MALFORMED')
    const { missing } = wordsOf(c.get('language')).signIn.code
    if (code.trim() === '') return showCode(c, { next, refusal: missing, status: 422 })
    try {
      return letIn(house, c, await house.signIn.confirm(code, c.req.raw.headers), 'code', next)
    } catch (error) {
      const no = refused(c, error)
      if (no.code === 'CODE_WRONG') {
        const office = c.req.param('office')
        await note(house, 'visitor', (work) => noteFailedTry(work, office, null, 'code', addressOf(c)))
      }
      return showCode(c, { next, ...no })
    }
  })

  routes.get('/:office/sign-in/second-factor', everybody, (c) => showSetUp(c, { next: c.req.query('next') }))

  routes.post('/:office/sign-in/second-factor', everybody, async (c) => {
    const { code, next } = (await readForm(c, filled)) ?? refuse('BODY_MALFORMED')
    try {
      const confirmed = await house.signIn.setUp(code, c.req.raw.headers)
      const { office, id } = confirmed.officer
      await note(house, byOf(confirmed.officer), (work) =>
        work.note(office, 'second-factor.set', { officer: id }),
      )
      return letIn(house, c, confirmed, 'code', next)
    } catch (error) {
      return showSetUp(c, { next, ...refused(c, error) })
    }
  })

  async function showCode(c: Context<DoorEnv>, { next, refusal, status = 200 }: Shown) {
    const page = { ...(await frameOf(house, c)), ...(next && { next }), ...(refusal && { refusal }) }
    return showDocument(c, <CodePage {...page} />, status)
  }

  /** Whoever has nothing to set up, or waited too long, signs in anew. */
  async function showSetUp(c: Context<DoorEnv>, { next, refusal, status = 200 }: Shown) {
    const frame = await frameOf(house, c)
    const found = await house.signIn.secretOf(c.req.raw.headers)
    if (found === null) return c.redirect(remembering(paths.signIn(frame.office.slug), next), 303)
    const { secret, uri } = found
    const page = { ...frame, secret, qr: qrOf(uri), ...(next && { next }), ...(refusal && { refusal }) }
    return showDocument(c, <SetUpPage {...page} />, status)
  }

  return routes
}
