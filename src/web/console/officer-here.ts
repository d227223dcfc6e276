import type { Context } from 'hono'
import { can, type Question } from '../../people/rules/can.ts'
import { byOf } from '../../people/rules/who.ts'
import { refuse } from '../../platform/refusal.ts'
import type { Language } from '../../words/language.ts'
import type { DoorEnv } from '../http/house.ts'
import { mustBe } from '../http/session.ts'

/** The officer before the console of an office. */
export type OfficerHere = {
  office: string
  by: string
  officer: string
  language: Language
  /** Whether they may look at the whole hall, and move others. */
  seesHall: boolean
}

/** Who is signed in here and may do this. Refuses as `mustBe`; a program has the API instead. */
export function officerHere(c: Context<DoorEnv>, question: Question = 'see the console'): OfficerHere {
  const office = c.req.param('office') ?? ''
  const who = mustBe(c, question, office)
  if (who.kind !== 'officer') refuse('NOT_ALLOWED')
  const seesHall = can(who.role, 'move officers')
  return { office, by: byOf(who), officer: who.name, language: c.get('language'), seesHall }
}
