import type { Context } from 'hono'
import { noteSignIn, type Way } from '../../people/note-sign-in.ts'
import { can } from '../../people/rules/can.ts'
import { byOf, type Officer } from '../../people/rules/who.ts'
import type { Confirmed } from '../../people/second-factor.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { type Language, refusalSentence } from '../../words/language.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { ownAddress } from '../http/language.ts'
import { addressOf } from '../http/limits.ts'
import { paths } from '../http/paths.ts'
import { statusOf } from '../http/problems.ts'

/** Somebody is in: it is noted, the browser keeps the session, and goes on to where they wanted. */
export async function letIn(
  house: House,
  c: Context<DoorEnv>,
  { officer, setCookie }: Confirmed,
  way: Way,
  next: string | undefined,
): Promise<Response> {
  await note(house, byOf(officer), (work) => noteSignIn(work, officer, way, addressOf(c)))
  setCookies(c, setCookie)
  return c.redirect(placeOf(officer, next), 303)
}

/** Where the officer wanted to go, else where their work is. */
export function placeOf({ office, role }: Officer, next?: string): string {
  if (next !== undefined) return ownAddress(next)
  if (can(role, 'see the console')) return paths.console(office)
  return can(role, 'see the administration') ? paths.admin(office) : paths.office(office)
}

/** An address that remembers where to go on to. */
export function remembering(address: string, next: string | undefined): string {
  return next === undefined ? address : `${address}?${new URLSearchParams({ next: ownAddress(next) })}`
}

export function setCookies(c: Context<DoorEnv>, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
}

/** Why a try did not succeed, as the page says it; anything but a refusal is raised again. */
export function refused(c: Context<DoorEnv>, error: unknown) {
  if (!(error instanceof Refusal)) throw error
  const { code, facts } = error
  if (typeof facts.seconds === 'number') c.header('retry-after', String(facts.seconds))
  const language: Language = c.get('language') ?? 'id'
  return { code, refusal: refusalSentence(language, code, facts), status: statusOf[code] }
}

/** Writes a line for the audit; that it could not be written keeps nobody out. */
export async function note(house: House, by: string, job: (work: Work) => Promise<void>): Promise<void> {
  try {
    await house.perform(by, job)
  } catch (error) {
    house.log.warn({ err: error }, 'a sign-in could not be noted')
  }
}
