import type { Context } from 'hono'
import type { Notice } from '../../../views/console/desk.ts'
import { findOffice } from '../../offices/office.ts'
import type { Answer } from '../../platform/answers.ts'
import { Refusal } from '../../platform/refusal.ts'
import { type Language, wordsOf } from '../../words/language.ts'
import { withoutSecrets } from '../http/arrival.ts'
import { showError } from '../http/errors.tsx'
import type { DoorEnv, House } from '../http/house.ts'
import { paths } from '../http/paths.ts'
import { sentenceOf, statusOf } from '../http/problems.ts'
import type { DeskForm } from './acts.ts'

/** What came of a request: its status, and the sentence that the officer reads when it was not done. */
export type Told = { notice: Notice | null; status: 200 | (typeof statusOf)[Refusal['code']]; body?: unknown }

/** Does a command; a refusal becomes a sentence on the screen instead of another page. */
export async function told(
  house: House,
  language: Language,
  slug: string,
  job: () => Promise<Answer>,
): Promise<Told> {
  try {
    return { notice: null, status: 200, body: (await job()).body }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { timeZone } = await findOffice(house.reading, slug)
    return {
      notice: { tone: 'late', sentence: sentenceOf(language, error, timeZone) },
      status: statusOf[error.code],
    }
  }
}

/** Calling when nobody waits is no fault, but it is said. */
export function nobodyWaits(language: Language, outcome: Told): Told {
  const { body } = outcome
  const isNobody = typeof body === 'object' && body !== null && 'nobody' in body && body.nobody === true
  if (!isNobody) return outcome
  return { ...outcome, notice: { tone: 'called', sentence: wordsOf(language).console.nobodyWaits } }
}

/** What is wrong with a form before it is a request: papers ticked as missing under another outcome. */
export function noticeOf(language: Language, { outcome, missing }: DeskForm): Notice | null {
  if (missing.length === 0 || outcome === 'incomplete') return null
  return { tone: 'late', sentence: wordsOf(language).console.visitor.noneMissing }
}

/**
 * A request of the console that cannot be shown on the desk: whoever is not signed in is led to sign in
 * and back; a part that htmx asked for gives way to the whole page, and never replaces the desk.
 */
export function showConsoleError(house: House) {
  return (error: Error, c: Context<DoorEnv>): Response | Promise<Response> => {
    const isPart = c.req.header('hx-request') === 'true'
    if (error instanceof Refusal && error.code === 'NOT_SIGNED_IN') {
      const office = c.req.param('office') ?? ''
      const address = `${paths.signIn(office)}?next=${encodeURIComponent(comingBack(c, office))}`
      if (!isPart) return c.redirect(address, 303)
      c.header('hx-redirect', address)
      return c.body(null, 401)
    } else if (isPart && error instanceof Refusal && error.code !== 'STORAGE_UNAVAILABLE') {
      c.header('hx-refresh', 'true')
      return c.body(null, statusOf[error.code])
    } else if (isPart) {
      house.log.error(
        { err: error, requestId: c.get('requestId'), path: withoutSecrets(c.req.path) },
        'a request failed',
      )
      c.header('hx-reswap', 'none')
      return c.body(null, 500)
    } else {
      return showError(house)(error, c)
    }
  }
}

/** The desk of the counter that was worked, or the first page of the console. */
function comingBack(c: Context<DoorEnv>, office: string): string {
  const counter = /\/console\/counters\/([^/?]+)/.exec(c.req.path)?.[1]
  return counter === undefined ? paths.console(office) : paths.desk(office, decodeURIComponent(counter))
}
